package org.augenhoehe.operations.desk;

import org.augenhoehe.platform.jobs.FailedJobs;
import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

/// Letters that the mail server has not taken so far.
@Component
class FailedLetters implements Attention {
    static final String LETTER = "letter";

    private final FailedJobs jobs;

    FailedLetters(FailedJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String textKey() {
        return "operations.attention.letters";
    }

    @Override
    public int count() {
        return jobs.count(LETTER);
    }

    @Override
    public String href() {
        return "/betrieb/aufgaben";
    }
}
