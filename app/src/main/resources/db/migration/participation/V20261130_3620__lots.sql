-- A panel drawn by lot. What for, from whom and by which rules stands before anybody enters; the people, the quotas and
-- the fingerprint of the secret seed stand before it is known which groups can be drawn; and those before the draw.
create table participation.lot_drawing (
    step       uuid primary key references undertakings.step (id) on delete cascade,
    purpose    text not null check (length(purpose) between 3 and 1000),
    seats      integer not null check (seats between 1 and 1000),
    listed     boolean not null,
    households boolean not null,
    days       integer not null check (days between 1 and 60),
    hidden_at  timestamptz,
    opened_at  timestamptz,
    closed_at  timestamptz,
    people     integer check (people > 0),
    pool       text,
    source     text check (length(source) between 3 and 300),
    draw_day   date,
    seed       text check (length(seed) >= 32),
    commitment text,
    stage      text not null default 'WAITING' check (stage in ('WAITING', 'CHANCES', 'LIST')),
    drawn_at   timestamptz,
    said       text check (length(said) between 1 and 200 and position(chr(10) in said) = 0),
    check (num_nonnulls(closed_at, people, pool, source, draw_day, seed, commitment) in (0, 7)),
    check (commitment = encode(sha256(convert_to(seed, 'UTF8')), 'hex')),
    check ((drawn_at is null) = (said is null)),
    check (drawn_at is null or closed_at is not null),
    check (not listed or opened_at is null)
);

-- How many of those with a feature are to be in the panel.
create table participation.lot_quota (
    step     uuid not null references participation.lot_drawing (step) on delete cascade,
    place    integer not null check (place between 0 and 199),
    category text not null check (length(category) between 1 and 80),
    feature  text not null check (length(feature) between 1 and 80),
    least    integer not null check (least >= 0),
    most     integer not null check (most >= least),
    primary key (step, place),
    unique (step, category, feature)
);

-- Somebody in the pool: a person of the house, or a sign out of a list that was handed in. Whoever is erased before the
-- pool is closed is gone; afterwards their row stays without them. A number is known to its owner only.
create table participation.lot (
    id        uuid primary key,
    step      uuid not null references participation.lot_drawing (step) on delete cascade,
    person    uuid references people.person (id),
    sign      text check (length(sign) between 1 and 40),
    features  text not null,
    household text not null default '' check (length(household) <= 60),
    salt      text not null check (length(salt) >= 16),
    number    integer check (number > 0),
    chance    integer check (chance between 0 and 1000),
    unique (step, person),
    unique (step, sign),
    unique (step, number),
    check (person is null or sign is null)
);
create index on participation.lot (person) where person is not null;

-- The groups of which one is drawn, packed; the first before the draw, those of the people who take the place of others
-- as it comes to that. "number" is the group that was drawn, from 0.
create table participation.lot_list (
    step        uuid not null references participation.lot_drawing (step) on delete cascade,
    wave        integer not null check (wave between 1 and 1000),
    seats       integer not null check (seats > 0),
    relaxed     boolean not null,
    fingerprint text not null,
    packed      bytea not null,
    groups      integer not null check (groups > 0),
    number      integer check (number >= 0 and number < groups),
    drawn_at    timestamptz,
    primary key (step, wave),
    check ((number is null) = (drawn_at is null))
);

-- Whoever is drawn is asked, each once.
create table participation.lot_invitation (
    step   uuid not null,
    number integer not null,
    wave   integer not null,
    until  date not null,
    answer text check (answer in ('ACCEPTED', 'DECLINED', 'SILENT', 'GONE')),
    primary key (step, number),
    foreign key (step, number) references participation.lot (step, number) on delete cascade,
    foreign key (step, wave) references participation.lot_list (step, wave) on delete cascade
);

create function participation.keep_lot_drawing() returns trigger language plpgsql as $$
begin
    if old.opened_at is not null and (new.purpose, new.listed, new.households, new.opened_at)
        is distinct from (old.purpose, old.listed, old.households, old.opened_at) then
        raise exception 'what people entered the pool for stays' using errcode = 'check_violation';
    end if;
    if old.closed_at is not null and (new.step, new.purpose, new.seats, new.listed, new.households, new.days,
            new.closed_at, new.people, new.pool, new.source, new.draw_day, new.seed, new.commitment)
        is distinct from (old.step, old.purpose, old.seats, old.listed, old.households, old.days,
            old.closed_at, old.people, old.pool, old.source, old.draw_day, old.seed, old.commitment) then
        raise exception 'what was promised before the draw stays' using errcode = 'check_violation';
    end if;
    if old.drawn_at is not null and (new.drawn_at, new.said) is distinct from (old.drawn_at, old.said) then
        raise exception 'nobody draws twice' using errcode = 'check_violation';
    end if;
    if old.closed_at is null and new.closed_at is not null and not new.listed
        and (new.opened_at is null or new.closed_at < (select closes_at from undertakings.step where id = new.step)) then
        raise exception 'nobody closes a pool early' using errcode = 'check_violation';
    end if;
    if old.drawn_at is null and new.drawn_at is not null
        and ((new.drawn_at at time zone 'Europe/Berlin')::date < new.draw_day
            or not exists (select from participation.lot_list where step = new.step and wave = 1)) then
        raise exception 'nobody draws before all is published' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_lot_drawing before update on participation.lot_drawing
    for each row execute function participation.keep_lot_drawing();

create function participation.keep_lot_quota() returns trigger language plpgsql as $$
declare
    known participation.lot_drawing;
begin
    select * into known from participation.lot_drawing where step = coalesce(new.step, old.step);
    if known.closed_at is not null then
        raise exception 'what was promised before the draw stays' using errcode = 'check_violation';
    end if;
    if known.opened_at is not null and (tg_op <> 'UPDATE' or (new.step, new.place, new.category, new.feature)
        is distinct from (old.step, old.place, old.category, old.feature)) then
        raise exception 'what people are asked for stays' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_lot_quota before insert or update or delete on participation.lot_quota
    for each row execute function participation.keep_lot_quota();

create function participation.keep_lot() returns trigger language plpgsql as $$
begin
    if not exists (select from participation.lot_drawing
        where step = coalesce(new.step, old.step) and closed_at is not null) then
        return coalesce(new, old);
    end if;
    if tg_op <> 'UPDATE' or (new.id, new.step, new.sign, new.features, new.household, new.salt, new.number)
            is distinct from (old.id, old.step, old.sign, old.features, old.household, old.salt, old.number)
        or (new.person is not null and new.person is distinct from old.person)
        or (old.chance is not null and new.chance is distinct from old.chance) then
        raise exception 'the pool is closed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_lot before insert or update or delete on participation.lot
    for each row execute function participation.keep_lot();

create function participation.keep_lot_list() returns trigger language plpgsql as $$
begin
    if (new.step, new.wave, new.seats, new.relaxed, new.fingerprint, new.packed, new.groups)
            is distinct from (old.step, old.wave, old.seats, old.relaxed, old.fingerprint, old.packed, old.groups)
        or (old.number is not null and new is distinct from old) then
        raise exception 'a list stays, and is drawn from once' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_lot_list before update on participation.lot_list
    for each row execute function participation.keep_lot_list();

-- A yes may be taken back, a no stays.
create function participation.keep_lot_invitation() returns trigger language plpgsql as $$
begin
    if (new.step, new.number, new.wave, new.until) is distinct from (old.step, old.number, old.wave, old.until)
        or (old.answer is not null and new.answer is distinct from old.answer
            and not (old.answer = 'ACCEPTED' and new.answer in ('DECLINED', 'GONE'))) then
        raise exception 'nobody is invited twice' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_lot_invitation before update on participation.lot_invitation
    for each row execute function participation.keep_lot_invitation();
