package org.augenhoehe.participation.survey;

import org.augenhoehe.undertakings.Step;

/// Is told when a survey ends, in the same transaction, when the last sheet is in and their number is known.
public interface WhenOver {
    void over(Step step, Survey survey);
}
