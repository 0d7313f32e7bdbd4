package org.augenhoehe.participation.lots.check;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/// Asks whether quotas can be kept, in the caller's transaction; the answer comes after it.
@Component
public class Checks {
    private final CheckStore store;
    private final CheckJobs jobs;

    Checks(CheckStore store, CheckJobs jobs) {
        this.store = store;
        this.jobs = jobs;
    }

    public void ask(UUID step) {
        var asked = UUID.randomUUID();
        store.ask(step, asked);
        jobs.check(step, asked);
    }

    public Optional<QuotaCheck> find(UUID step) {
        return store.find(step);
    }

    public void forget(UUID step) {
        store.forget(step);
    }
}
