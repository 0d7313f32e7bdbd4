package org.augenhoehe.operations.desk;

import java.time.Clock;
import java.time.Duration;

import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

/// The last backup is older than a week, or there is none.
@Component
class OldBackup implements Attention {
    private static final Duration WEEK = Duration.ofDays(7);

    private final HouseSurvey survey;
    private final Clock clock;

    OldBackup(HouseSurvey survey, Clock clock) {
        this.survey = survey;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String textKey() {
        return survey.lastBackup() == null ? "operations.attention.backup.never" : "operations.attention.backup";
    }

    @Override
    public int count() {
        return isRecent() ? 0 : 1;
    }

    @Override
    public String href() {
        return "/betrieb#haus";
    }

    private boolean isRecent() {
        var last = survey.lastBackup();
        return last != null && last.plus(WEEK).isAfter(clock.instant());
    }
}
