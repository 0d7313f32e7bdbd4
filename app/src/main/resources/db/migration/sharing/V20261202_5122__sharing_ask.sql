-- Somebody asks for what is given, swapped or known, or says that they can help with what somebody looks for.
create table sharing.ask (
    id             uuid primary key,
    -- What it is about: one of the two.
    offer          uuid references sharing.offer (id),
    request        uuid references sharing.request (id),
    -- Who asks or wants to help; null once they are gone.
    person         uuid references people.person (id),
    state          text not null check (state in ('ASKED', 'AGREED', 'DECLINED', 'CANCELLED', 'DONE', 'NOT_DONE')),
    -- How each side is reached, read by the other one once both agree.
    contact        text not null default '' check (length(contact) <= 200),
    answer_contact text not null default '' check (length(answer_contact) <= 200),
    -- Whose answer_contact it is: an organisation has several who answer. Null once they are gone, or it is over.
    answerer       uuid references people.person (id),
    -- Whether it came about, as each side says; null while it has not said.
    came           boolean,
    answer_came    boolean,
    at             timestamptz not null,
    moved_at       timestamptz not null,
    assisted       boolean not null default false,
    check (num_nonnulls(offer, request) = 1),
    -- What is over keeps nobody's telephone number.
    check (state in ('ASKED', 'AGREED') or (contact = '' and answer_contact = ''))
);
-- Nobody asks twice while the first time is open.
create unique index one_open_ask_for_an_offer on sharing.ask (offer, person) where state in ('ASKED', 'AGREED');
create unique index one_open_help_for_a_request on sharing.ask (request, person) where state in ('ASKED', 'AGREED');
create index on sharing.ask (offer) where offer is not null;
create index on sharing.ask (request) where request is not null;
create index on sharing.ask (person) where person is not null;
create index on sharing.ask (answerer) where answerer is not null;

-- What the two sides write to each other.
create table sharing.ask_word (
    id        uuid primary key,
    ask       uuid not null references sharing.ask (id),
    -- Null once they are gone.
    writer    uuid references people.person (id),
    -- Whether the side wrote it that asks or wants to help.
    asks      boolean not null,
    words     text not null check (length(words) between 1 and 1000),
    at        timestamptz not null,
    hidden_at timestamptz
);
create index on sharing.ask_word (ask, at);
create index on sharing.ask_word (writer) where writer is not null;
