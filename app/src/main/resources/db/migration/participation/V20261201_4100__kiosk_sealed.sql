-- What waits on a tablet for a connection is sealed for the house: the tablet has the open half of this key, and cannot
-- open again what it has sealed. Of tablets that were opened before there is none.
alter table participation.kiosk add column seal bytea;

-- How many answers counted, kept for the result when the hours are gone: those serve hosts only as long as the step runs.
alter table participation.kiosk_step add column taken integer check (taken >= 0);
