-- Services that were read in before there was a map are put on it by a job, once: their words are read by the platform.
insert into platform.job (task_name, task_instance, execution_time, picked, version)
select 'directory-services-onto-the-map', 'once', now(), false, 1
where exists (select from directory.service)
on conflict do nothing;
