-- What was refused under a key is refused and counted once, however often it is sent.
alter table participation.kiosk_key add column taken boolean not null default true;
