-- A paragraph can be moved by a change like any other: its words stay as they are, and whose they are.
alter table participation.text_change drop constraint text_change_kind_check;
alter table participation.text_change
    add constraint text_change_kind_check check (kind in ('REWORD', 'AFTER', 'STRIKE', 'MOVE'));
alter table participation.text_change drop constraint text_change_check2;
alter table participation.text_change
    add constraint words_where_words_are_due
        check (state = 'WITHDRAWN' or (kind in ('STRIKE', 'MOVE')) = (wording = ''));
-- Behind which paragraph it is to stand; none: before all others.
alter table participation.text_change add column behind uuid;
alter table participation.text_change add foreign key (behind, step) references participation.paragraph (id, step);
alter table participation.text_change add check (behind is null or kind = 'MOVE' and behind <> paragraph);

-- Where a paragraph stands from a version on. Until its first move it stands where its words say.
create table participation.paragraph_place (
    paragraph uuid not null,
    step      uuid not null,
    version   integer not null,
    place     numeric not null,
    change    uuid not null unique references participation.text_change (id),
    primary key (paragraph, version),
    foreign key (paragraph, step) references participation.paragraph (id, step),
    foreign key (step, version) references participation.document_version (step, number)
);
create index on participation.paragraph_place (step);
