-- Nothing is booked in hours that were blocked before: kept here, too, whatever anybody forgets to ask. A block that
-- comes later stands against nothing that was booked already; both sides settle that between them.
create function sharing.never_in_blocked_hours() returns trigger language plpgsql as $$
begin
    if new.state not in ('ASKED', 'AGREED', 'OUT') then
        return new;
    end if;
    if tg_op = 'UPDATE' then
        -- The same hours, or fewer of them, were there before.
        if old.state in ('ASKED', 'AGREED', 'OUT') and new.from_at >= old.from_at and new.until_at <= old.until_at then
            return new;
        end if;
    end if;
    -- Whoever blocks hours holds the offer for update: this waits for them, and then sees what they blocked.
    perform from sharing.offer where id = new.offer for key share;
    if exists (select from sharing.blocked k
            where k.offer = new.offer and k.from_at < new.until_at and k.until_at > new.from_at) then
        raise exception 'hours are blocked'
            using errcode = 'exclusion_violation', constraint = 'never_in_blocked_hours';
    end if;
    return new;
end
$$;
create trigger never_in_blocked_hours before insert or update of state, from_at, until_at on sharing.booking
    for each row execute function sharing.never_in_blocked_hours();
