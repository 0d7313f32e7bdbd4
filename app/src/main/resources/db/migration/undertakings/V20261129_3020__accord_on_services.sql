-- Whose standings count depends on which services an undertaking concerns: that is agreed by consent, too. The former
-- conditions have no names of their own and are found by what they say.
do $$
declare
    old record;
begin
    for old in select conname from pg_constraint
        where conrelid = 'undertakings.accord'::regclass and contype = 'c'
            and pg_get_constraintdef(oid) like '%about%'
    loop
        execute format('alter table undertakings.accord drop constraint %I', old.conname);
    end loop;
end $$;

alter table undertakings.accord
    add column service uuid,
    add constraint accord_about_known
        check (about in ('GOAL', 'HOST', 'NO_LONGER_HOST', 'SERVICE_ADDED', 'SERVICE_REMOVED')),
    add constraint accord_about_person check (about in ('HOST', 'NO_LONGER_HOST') or person is null),
    add constraint accord_about_service check ((about in ('SERVICE_ADDED', 'SERVICE_REMOVED')) = (service is not null)),
    add constraint accord_open_about_somebody
        check (about not in ('HOST', 'NO_LONGER_HOST') or state <> 'OPEN' or person is not null);

create unique index one_question_about_a_service on undertakings.accord (undertaking, service)
    where service is not null and state = 'OPEN';
