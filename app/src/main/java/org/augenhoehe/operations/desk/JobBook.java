package org.augenhoehe.operations.desk;

import java.util.UUID;

import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.jobs.FailedJobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a failed job another try, or gives it up.
@Component
class JobBook {
    private final FailedJobs jobs;
    private final AuditLog audit;

    JobBook(FailedJobs jobs, AuditLog audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    @Transactional
    boolean retry(String task, String instance, UUID by) {
        return noted(jobs.retry(task, instance), "job.retried", task, by);
    }

    @Transactional
    boolean drop(String task, String instance, String reason, UUID by) {
        return noted(jobs.drop(task, instance), "job.dropped", task + ": " + reason, by);
    }

    private boolean noted(boolean done, String act, String reason, UUID by) {
        if (done) {
            audit.add(by, act, null, reason);
        }
        return done;
    }
}
