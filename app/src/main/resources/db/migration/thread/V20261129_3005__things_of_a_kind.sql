-- What could be drawn from: the newest of some kinds within an undertaking.
create index on thread.node (within, kind, created_at desc);
