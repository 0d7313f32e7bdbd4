-- The revision that somebody had before their eyes whose own waits for another person to look at it: what others write
-- meanwhile is joined with it.
alter table knowledge.revision
    add column base integer,
    add foreign key (page, base) references knowledge.revision (page, version);
