-- The same form, sent by somebody else or after signing in, is another sending.
alter table platform.submission drop constraint submission_pkey;
alter table platform.submission add constraint submission_once unique nulls not distinct (id, person);
