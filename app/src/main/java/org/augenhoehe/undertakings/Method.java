package org.augenhoehe.undertakings;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// How a step works: gathering, deciding by consent, sharing tasks. A room declares its methods as beans; from then on
/// they can be chosen for a step.
///
/// Texts: `<textKey>` names it ("Bedarfe sammeln"), `<textKey>.about` says in one sentence what happens, `<textKey>.do`
/// is what somebody does in it, as a button says it ("Bedarf nennen").
public interface Method {
    String ANSWERS = "undertakings.next.answers";

    /// Short, stable, stored with every step: `gathering`.
    String key();

    String textKey();

    /// Whether a step of this method decides something. Then the goal must be agreed and a user must lead; what does
    /// not decide only gathers.
    boolean decides();

    /// The page on which people take part in a step and read what others brought in.
    String path(UUID step);

    /// How many contributions steps have and how many of them are answered, for many steps in one question to the
    /// database. A step without any may be missing.
    Map<UUID, Tally> tallies(Collection<Step> steps);

    /// What hosts have yet to prepare before people can take part, such as a ballot paper: of those steps that are not
    /// ready, in one question to the database.
    default Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        return Map.of();
    }

    /// Whether every contribution is owed an answer of its own; else the result is the answer.
    default boolean owesAnswers() {
        return promisedKey().equals(ANSWERS);
    }

    /// Text key of how many contributions a step has, in the word for what is brought in: "3 Aufgaben".
    default String broughtKey() {
        return "undertakings.now.contributions";
    }

    /// Text key of what is promised for the day on which every contribution has its answer.
    default String promisedKey() {
        return ANSWERS;
    }

    /// Ends a step and says what came of it, in the caller's transaction. It is called once, when the step is over and
    /// every contribution is answered; the step itself stands on the thread as a node of the same id, to which the
    /// method may lead contributions.
    ///
    /// @return the result in one sentence, as it is read in the history and on the thread
    String close(Step step);

    /// @param textKey what the button says to hosts: "Stimmzettel schreiben"
    record Preparing(String textKey, String href) {}
}
