package org.augenhoehe.participation.paper;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Whom a step is open for, on paper: the same people as on the screen.
@Component
public class PaperEntrance {
    private static final Set<Entrance> FOR_NOBODY =
            EnumSet.of(Entrance.NOT_YET, Entrance.OVER, Entrance.RESTS, Entrance.MAY_NOT_DECIDE);

    private final People people;
    private final Undertakings undertakings;

    PaperEntrance(People people, Undertakings undertakings) {
        this.people = people;
        this.undertakings = undertakings;
    }

    /// To whom letters can go, without a side.
    public Map<UUID, String> listEntitled(Step step) {
        var entitled = new LinkedHashMap<UUID, String>();
        if (mayHandOut(step)) {
            undertakings.listParticipants(step.undertaking()).forEach(person -> entitled.put(person, ""));
        } else {
            undertakings.confirmedStandings(step.undertaking()).forEach((person, standing) -> {
                if (step.audience().includes(standing)) {
                    entitled.put(person, "");
                }
            });
        }
        return entitled;
    }

    /// Where a standing is asked for, nobody could tell it of a sheet that was handed out.
    public boolean mayHandOut(Step step) {
        return step.audience() == Audience.EVERYBODY || step.audience() == Audience.PARTICIPANTS;
    }

    /// Inside a transaction: until it ends the step stays as it is.
    ///
    /// @return why this person cannot take part now; empty where they can
    public Optional<String> refusal(Page page, Step step, UUID person) {
        var entrance = undertakings.hold(step, person);
        return entrance == Entrance.OPEN ? Optional.empty() : Optional.of(sentence(page, entrance));
    }

    /// The same with the person, who is held before the step and everything else is.
    public Optional<String> hold(Page page, Step step, UUID person) {
        return people.holdStill(person) ? refusal(page, step, person) : Optional.of(page.t("paper.refused.gone"));
    }

    /// The same for papers of which nobody knows whose they are: only whether the step is open counts.
    public Optional<String> refusalOfNameless(Page page, Step step, UUID host) {
        var entrance = undertakings.hold(step, host);
        return FOR_NOBODY.contains(entrance) ? Optional.of(sentence(page, entrance)) : Optional.empty();
    }

    private static String sentence(Page page, Entrance entrance) {
        return page.t("paper.refused.closed", page.t(entrance.textKey()));
    }
}
