package org.augenhoehe.participation.paper.issue;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What papers asked goes once their step is closed: none of them is entered any more, and words may stand there that
/// are hidden, taken back or erased by now.
@Component
public class OldForms {
    private final PrintStore prints;
    private final Undertakings undertakings;

    OldForms(PrintStore prints, Undertakings undertakings) {
        this.prints = prints;
        this.undertakings = undertakings;
    }

    public void forget() {
        var steps = undertakings.listSteps(prints.listStepsAsked());
        prints.forgetForms(
                steps.values().stream().filter(Step::isClosed).map(Step::id).toList());
    }
}
