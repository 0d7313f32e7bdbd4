-- Exchange slips, bound in a booklet: for people who give and receive hours on paper and by phone.
create table timebank.booklet (
    id       uuid primary key,
    -- Whose it is; null once they are gone. The slips do not count any more then.
    person   uuid references people.person (id),
    -- Keyed hash of the number that its owner says when the desk calls back.
    number   bytea not null check (length(number) = 32),
    slips    integer not null check (slips between 1 and 60),
    at       timestamptz not null,
    -- Who at the desk printed it.
    made_by  uuid references people.person (id),
    -- When it was said that it is lost.
    ended_at timestamptz
);
create index on timebank.booklet (person, at desc) where person is not null;
create index on timebank.booklet (made_by) where made_by is not null;
create index on timebank.booklet (at desc);

create table timebank.slip (
    -- Keyed hash of what is printed on it.
    code       bytea primary key check (length(code) = 32),
    booklet    uuid not null references timebank.booklet (id),
    number     integer not null check (number > 0),
    used_at    timestamptz,
    -- Said on the phone instead of brought on paper.
    phoned     boolean,
    exchange   uuid,
    entered_by uuid references people.person (id),
    unique (booklet, number),
    -- A slip counts once, and it is known for what.
    unique (exchange),
    check ((used_at is null) = (phoned is null) and (used_at is null) = (exchange is null)),
    check (entered_by is null or used_at is not null)
);
create index on timebank.slip (entered_by) where entered_by is not null;

-- That somebody agreed at the desk, on paper or by phone, to an exchange that the other side wrote down.
create table timebank.said_at_desk (
    exchange   uuid not null,
    person     uuid references people.person (id),
    phoned     boolean not null,
    at         timestamptz not null,
    entered_by uuid references people.person (id)
);
create index on timebank.said_at_desk (exchange);
create index on timebank.said_at_desk (person) where person is not null;
create index on timebank.said_at_desk (entered_by) where entered_by is not null;
