-- What a block came of, so that nobody lifts one they have to do with; and what its person says against it, once,
-- which somebody else decides than who blocked.
alter table moderation.block
    add column matter uuid references moderation.matter (id),
    add column objection text check (length(objection) between 1 and 2000),
    add column objected_at timestamptz,
    add column lifter uuid references people.person (id),
    add column answer text check (length(answer) between 1 and 500),
    add column answered_at timestamptz,
    add column answerer uuid references people.person (id),
    add check (blocker <> person),
    add check (lifter <> person),
    add check ((objection is null) = (objected_at is null)),
    add check ((answer is null) = (answered_at is null)),
    add check (answer is null or objection is not null),
    add check (answerer <> person),
    add check (answerer <> blocker);
create index on moderation.block (matter) where matter is not null;
create index on moderation.block (lifter) where lifter is not null;
create index on moderation.block (answerer) where answerer is not null;
create index on moderation.block (objected_at) where objection is not null and answer is null;
