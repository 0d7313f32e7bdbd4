-- What left the preparation room can be reported as everything that people write.
alter table undertakings.preparation_note
    add column hidden_at timestamptz,
    add check (hidden_at is null or released_at is not null);
