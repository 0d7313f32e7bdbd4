-- Whether somebody who assists wrote it for the person whose it is. Who that was stands only in the person's own list.
alter table participation.contribution add column assisted boolean not null default false;
alter table participation.comment add column assisted boolean not null default false;
alter table participation.amendment add column assisted boolean not null default false;
