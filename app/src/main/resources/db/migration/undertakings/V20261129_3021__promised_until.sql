-- By when answers were promised when the step opened. "answers_until" may be moved with a reason; what is late counts
-- from this.
alter table undertakings.step add column promised_until date;
update undertakings.step set promised_until = answers_until;
alter table undertakings.step alter column promised_until set not null;
