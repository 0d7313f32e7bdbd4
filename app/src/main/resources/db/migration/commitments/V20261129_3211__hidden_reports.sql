-- Moderation hides the words of a report; that it was made, and how it stands, stays.
alter table commitments.report add column hidden_at timestamptz;
