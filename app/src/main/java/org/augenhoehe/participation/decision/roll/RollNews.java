package org.augenhoehe.participation.decision.roll;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Tells those on the roll that it is their turn, in the caller's transaction: nobody is to miss a vote unawares.
@Component
public class RollNews {
    private final Roll roll;
    private final Notices notices;

    RollNews(Roll roll, Notices notices) {
        this.roll = roll;
        this.notices = notices;
    }

    public void begun(Step step) {
        tell(step, RollNewsKinds.BEGUN);
    }

    /// Who consented to the earlier wording is asked anew.
    public void reworded(Step step) {
        tell(step, RollNewsKinds.REWORDED);
    }

    void takenOff(UUID person, Step step) {
        notices.tell(Set.of(person), RollNewsKinds.TAKEN_OFF, Paper.path(step.id()) + "/verzeichnis", step.question());
    }

    private void tell(Step step, NoticeKind kind) {
        notices.tell(roll.list(step.id()).keySet(), kind, Paper.path(step.id()), step.question());
    }
}
