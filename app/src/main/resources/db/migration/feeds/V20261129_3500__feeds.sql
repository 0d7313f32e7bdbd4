create schema feeds;

-- That something public happened, and about what. The words are told by the room whose it is, when they are read.
create table feeds.news (
    id    uuid primary key,
    kind  text not null,
    at    timestamptz not null,
    -- Of no use beyond the one undertaking: that somebody joined.
    quiet boolean not null,
    -- 'vorhaben:<id>', 'angebot:<id>', 'ort:<id>'
    about text[] not null
);
create index on feeds.news (at desc, id desc) where not quiet;
create index on feeds.news using gin (about);

-- What happened before there were feeds. Places are known only from here on.
insert into feeds.news (id, kind, at, quiet, about)
select e.id, 'vorhaben', e.at,
    e.act in ('came', 'left', 'host_left', 'invited', 'let_in', 'turned_down', 'vouched', 'vouching_taken_back',
        'task_undone', 'described_entry', 'described_easy', 'connected', 'disconnected'),
    array['vorhaben:' || e.undertaking]
        || array(select 'angebot:' || s.service from undertakings.service s where s.undertaking = e.undertaking)
from undertakings.event e;
