package org.augenhoehe.operations.desk;

import org.augenhoehe.platform.jobs.FailedJobs;
import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

/// Work of the house that did not succeed so far.
@Component
class OtherFailedJobs implements Attention {
    private final FailedJobs jobs;

    OtherFailedJobs(FailedJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String textKey() {
        return "operations.attention.jobs";
    }

    @Override
    public int count() {
        return jobs.count() - jobs.count(FailedLetters.LETTER);
    }

    @Override
    public String href() {
        return "/betrieb/aufgaben";
    }
}
