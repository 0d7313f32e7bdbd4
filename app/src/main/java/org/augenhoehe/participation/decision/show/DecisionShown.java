package org.augenhoehe.participation.decision.show;

import java.util.List;

import org.augenhoehe.participation.budget.result.BudgetShown;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.consent.ConsentShown;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.decision.vote.Receipt;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page of a decision.
///
/// @param undertaking its question
/// @param paper null while nobody has begun to write it up
/// @param entitled how many are on the roll
/// @param onRoll whether the visitor is
/// @param place how the visitor stands to the roll; null for whom is on it, and where there is none or it is too late
/// @param answers what can be given to an option; empty where options are ticked
/// @param receipt of the visitor's ballot; null where none lies in the box, or nobody can tell any more
/// @param consent null for a vote that is counted from ballots
/// @param result null before the end
/// @param budget what came of sharing out money; null before the end, and for everything else
/// @param said who voted what, in an open vote that is over
public record DecisionShown(
        Step step,
        String undertaking,
        Kind kind,
        @Nullable Paper paper,
        Entrance entrance,
        boolean host,
        boolean takesPart,
        int entitled,
        boolean onRoll,
        Roll.@Nullable Place place,
        List<Option> answers,
        @Nullable Receipt receipt,
        @Nullable ConsentShown consent,
        @Nullable ResultShown result,
        @Nullable BudgetShown budget,
        List<Said> said,
        int number,
        int last) {

    /// @param name empty for people who are gone
    public record Said(int number, String name, String words) {}

    public String path() {
        return Paper.path(step.id());
    }

    /// Until when the visitor can vote; or why not, or not yet.
    public String when(Page page) {
        if (step.isClosed() || entrance != Entrance.OPEN && place == null) {
            return page.t("decision.closed", page.t(entrance.textKey()));
        }
        if (!isFixed()) {
            return page.t("decision.notfixed");
        }
        return place == null ? page.t("decision.until", page.day(step.lastDay())) : page.t(place.textKey());
    }

    public boolean isFixed() {
        return paper != null && paper.isFixed();
    }

    public boolean mayVote() {
        return entrance == Entrance.OPEN
                && paper != null
                && paper.isFixed()
                && (!paper.settings().binding() || onRoll);
    }
}
