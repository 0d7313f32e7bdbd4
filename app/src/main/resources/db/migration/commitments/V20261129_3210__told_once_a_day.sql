-- Who was told on a day that something came of their voice: once, however much moves at once.
create table commitments.echo_told (
    person uuid not null references people.person (id),
    day    date not null,
    primary key (person, day)
);
insert into commitments.echo_told (person, day) select distinct person, day from commitments.echo;
