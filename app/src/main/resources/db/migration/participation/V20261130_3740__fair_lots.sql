-- The secret by which panels come into an order that tells nothing of features; kept beside the seed, never published.
alter table participation.lot_drawing
    add column shuffle text check (length(shuffle) >= 32),
    drop constraint lot_drawing_stage_check,
    add constraint lot_drawing_stage_check check (stage in ('WAITING', 'CHANCES', 'LIST', 'FAILED'));
update participation.lot_drawing set shuffle = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
where closed_at is not null;
alter table participation.lot_drawing
    add constraint lot_drawing_shuffled check ((closed_at is null) = (shuffle is null));

-- When a list was published, and by how much a chance may fall behind what was sought, where the time for it was over.
alter table participation.lot_list
    add column made_at timestamptz not null default now(),
    add column gap double precision not null default 0 check (gap >= 0);

-- Whether hosts wrote an answer down for somebody out of their list.
alter table participation.lot_invitation add column noted boolean not null default false;

-- Whether the people of a pool can fill a panel that keeps the quotas, as it was found last. "about" is a fingerprint of
-- people, quotas and seats; "asked" tells one question from the next. "found" is null while it is computed.
create table participation.lot_check (
    step        uuid primary key references participation.lot_drawing (step) on delete cascade,
    asked       uuid not null,
    about       text not null default '',
    found       text check (found in ('POSSIBLE', 'IMPOSSIBLE', 'TOO_FEW', 'TOO_MANY', 'UNKNOWN')),
    relaxations text not null default '[]'
);

create or replace function participation.keep_lot_drawing() returns trigger language plpgsql as $$
begin
    if old.opened_at is not null and (new.purpose, new.listed, new.households, new.opened_at)
        is distinct from (old.purpose, old.listed, old.households, old.opened_at) then
        raise exception 'what people entered the pool for stays' using errcode = 'check_violation';
    end if;
    if old.closed_at is not null and (new.step, new.purpose, new.seats, new.listed, new.households, new.days,
            new.closed_at, new.people, new.pool, new.source, new.draw_day, new.seed, new.commitment, new.shuffle)
        is distinct from (old.step, old.purpose, old.seats, old.listed, old.households, old.days,
            old.closed_at, old.people, old.pool, old.source, old.draw_day, old.seed, old.commitment, old.shuffle) then
        raise exception 'what was promised before the draw stays' using errcode = 'check_violation';
    end if;
    if old.drawn_at is not null and (new.drawn_at, new.said) is distinct from (old.drawn_at, old.said) then
        raise exception 'nobody draws twice' using errcode = 'check_violation';
    end if;
    if (old.opened_at is null and new.opened_at is not null or old.closed_at is null and new.closed_at is not null
            or old.drawn_at is null and new.drawn_at is not null)
        and not exists (select from undertakings.step s join undertakings.undertaking u on u.id = s.undertaking
            where s.id = new.step and s.closed_at is null and u.state = 'RUNNING') then
        raise exception 'while it rests nothing is opened, closed or drawn' using errcode = 'check_violation';
    end if;
    if old.closed_at is null and new.closed_at is not null and not new.listed
        and (new.opened_at is null or new.closed_at < (select closes_at from undertakings.step where id = new.step)) then
        raise exception 'nobody closes a pool early' using errcode = 'check_violation';
    end if;
    if old.closed_at is null and new.closed_at is not null
        and new.draw_day <= (new.closed_at at time zone 'Europe/Berlin')::date then
        raise exception 'nobody draws on the day of the promise' using errcode = 'check_violation';
    end if;
    if old.drawn_at is null and new.drawn_at is not null
        and ((new.drawn_at at time zone 'Europe/Berlin')::date < new.draw_day
            or not exists (select from participation.lot_list where step = new.step and wave = 1
                and (made_at at time zone 'Europe/Berlin')::date < (new.drawn_at at time zone 'Europe/Berlin')::date)) then
        raise exception 'nobody draws before all is published' using errcode = 'check_violation';
    end if;
    -- One spelling only: else whoever can read the seed could choose among several.
    if old.drawn_at is null and new.drawn_at is not null
        and new.said !~ '^(0|[1-9][0-9]*)( (0|[1-9][0-9]*))*$' then
        raise exception 'public chance is whole numbers' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create or replace function participation.keep_lot_quota() returns trigger language plpgsql as $$
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
    -- Once all have entered, nobody narrows a quota so that it fits somebody.
    if known.opened_at is not null and (new.least > old.least or new.most < old.most)
        and exists (select from undertakings.step where id = new.step and closes_at <= now()) then
        raise exception 'after the last day quotas only give way' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;

create or replace function participation.keep_lot_list() returns trigger language plpgsql as $$
begin
    if (new.step, new.wave, new.seats, new.relaxed, new.fingerprint, new.packed, new.groups, new.made_at, new.gap)
            is distinct from (old.step, old.wave, old.seats, old.relaxed, old.fingerprint, old.packed, old.groups,
                old.made_at, old.gap)
        or (old.number is not null and new is distinct from old) then
        raise exception 'a list stays, and is drawn from once' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- A yes may be taken back by whoever gave it, but not by hosts for them; a no stays.
create or replace function participation.keep_lot_invitation() returns trigger language plpgsql as $$
begin
    if (new.step, new.number, new.wave, new.until) is distinct from (old.step, old.number, old.wave, old.until)
        or (old.answer is not null and new.answer is distinct from old.answer
            and not (old.answer = 'ACCEPTED' and (new.answer = 'GONE' or new.answer = 'DECLINED' and not new.noted)))
        or (new.answer is not distinct from old.answer and new.noted <> old.noted) then
        raise exception 'nobody is invited twice' using errcode = 'check_violation';
    end if;
    return new;
end $$;
