-- What an undertaking said about itself before somebody changed it: everybody can read what it was.
create table undertakings.earlier_description (
    undertaking   uuid not null references undertakings.undertaking (id),
    version       integer not null,
    question      text not null,
    about         text not null,
    easy_question text not null,
    easy_about    text not null,
    place         text not null,
    until         timestamptz not null,
    primary key (undertaking, version)
);
