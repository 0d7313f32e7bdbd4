-- What can be chosen is reported like everything that people write. Moderation hides words, never an option: it keeps its
-- number, and every vote for it counts. The sealed box holds a fingerprint of the words; the salt sees to it that nobody
-- guesses from the fingerprint what was hidden.
alter table participation.option
    add column id uuid not null default gen_random_uuid() unique,
    add column author uuid references people.person (id),
    add column salt text not null check (length(salt) = 64)
        default encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'),
    add column hidden_at timestamptz;
create index on participation.option (author) where author is not null;

-- A later wording of a consent is an option, too.
alter table participation.consent_round
    add column id uuid not null default gen_random_uuid() unique,
    add column author uuid references people.person (id),
    add column salt text not null check (length(salt) = 64)
        default encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'),
    add column hidden_at timestamptz;
create index on participation.consent_round (author) where author is not null;

-- And so is a project of a budget that was decided elsewhere; whoever handed it in answers for its words.
alter table participation.budget_project
    add column author uuid references people.person (id),
    add column hidden_at timestamptz;
create index on participation.budget_project (author) where author is not null;

-- Of a fixed paper only changes whether its words are shown, and that its author is gone.
create or replace function participation.keep_option() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.author is null or new.author is not distinct from old.author) and (new.step, new.number,
            new.title, new.about, new.source, new.reserved, new.cents, new.district, new.category, new.id, new.salt)
        is not distinct from (old.step, old.number, old.title, old.about, old.source, old.reserved, old.cents,
            old.district, old.category, old.id, old.salt) then
        return new;
    end if;
    if exists (select from participation.paper where step = coalesce(new.step, old.step) and fixed_at is not null) then
        raise exception 'what was fixed before the vote stays' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
