create schema opendata;

-- What the place says about its data, for catalogues elsewhere. One row; who changed it stands in the audit log.
create table opendata.facts (
    single_row       boolean primary key default true check (single_row),
    publisher        text not null default '' check (length(publisher) <= 200),
    licence          text check (length(licence) <= 40),
    gathered_licence text check (length(gathered_licence) <= 40),
    contributor      text not null default '' check (length(contributor) <= 300),
    region_key       text not null default '' check (region_key ~ '^([0-9]{5}|[0-9]{8}|[0-9]{12})?$')
);
