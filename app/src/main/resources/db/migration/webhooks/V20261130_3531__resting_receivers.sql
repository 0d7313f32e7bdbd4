-- A machine that does not answer is left alone for a while, so that nothing else waits for it.
alter table webhooks.receiver add column rests_until timestamptz;
