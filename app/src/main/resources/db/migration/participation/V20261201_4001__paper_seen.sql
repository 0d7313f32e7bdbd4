-- Pictures of ballots that were uploaded, as prints that nobody can make without the secret of the house: a ballot has no
-- code, and the same picture must not come in again once it is entered. Written with the upload and not touched when the
-- ballot is entered, so nothing here leads to one; gone with a picture that is thrown away, and once the step is closed.
alter table participation.paper_picture add column fingerprint bytea check (length(fingerprint) = 32);

create table participation.paper_seen (
    step        uuid not null references undertakings.step (id) on delete cascade,
    fingerprint bytea not null check (length(fingerprint) = 32),
    primary key (step, fingerprint)
);
