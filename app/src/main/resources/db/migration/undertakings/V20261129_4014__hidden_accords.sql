-- What people propose to agree on, and what others object, can be reported. Moderation hides the words: the proposal
-- goes on, and an objection holds it up all the same.
alter table undertakings.accord add column hidden_at timestamptz;
alter table undertakings.accord_voice
    add column id uuid not null unique default gen_random_uuid(),
    add column hidden_at timestamptz,
    add check (hidden_at is null or objection is not null);
-- The history says the same words.
alter table undertakings.event add column hidden_at timestamptz;
