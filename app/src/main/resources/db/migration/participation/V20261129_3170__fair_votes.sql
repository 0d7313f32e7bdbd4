-- Where each of several sides must agree, the published box says the side of each ballot: beside names it would tell who
-- uses a service.
alter table participation.paper add constraint sides_stay_secret check (sides = '{}' or secret);

-- A result that binds needs time to hear of the vote. "keep_paper" lets nothing of a fixed paper change afterwards.
create function participation.leave_time_to_vote() returns trigger language plpgsql as $$
begin
    if new.binding and (select closes_at from undertakings.step where id = new.step) < new.fixed_at + interval '24 hours' then
        raise exception 'a vote that binds is open for a day at least' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger leave_time_to_vote before update of fixed_at on participation.paper
    for each row when (old.fixed_at is null and new.fixed_at is not null)
    execute function participation.leave_time_to_vote();
