package org.augenhoehe.participation.survey.result.keep;

import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;

/// Who reads what people wrote in their own words: only what was said before they wrote it.
public final class Reading {
    private Reading() {}

    /// Whether anybody reads it one by one.
    public static boolean isRead(Survey survey, Question question) {
        return survey.privacy() == Privacy.NAMED || question.isTold();
    }

    /// Whether only those who take part do.
    public static boolean isAmongUs(Survey survey) {
        return survey.privacy() == Privacy.NAMED;
    }
}
