-- How an undertaking describes itself, and what a step asks, can be reported. What moderation hides is taken out of its
-- place, so that it is read nowhere, and waits here in case the decision is taken back.
alter table undertakings.undertaking add column aside text[] check (cardinality(aside) = 4);
alter table undertakings.step add column aside text[] check (cardinality(aside) = 2);
-- So can a template that was published from an undertaking.
alter table undertakings.template add column hidden_at timestamptz;
-- Earlier descriptions are not shown any more from the moment on in which a later one was hidden.
alter table undertakings.earlier_description add column hidden_at timestamptz;
