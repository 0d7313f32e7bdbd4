-- Moderation hides the words of an answer, or of what its author says to it; that they were said still counts.
alter table participation.answer add column hidden_at timestamptz;
alter table participation.answered
    add column contradiction_hidden_at timestamptz,
    add check (contradiction_hidden_at is null or contradiction is not null);
