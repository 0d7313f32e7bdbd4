package org.augenhoehe.methods.ballot.consent;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Turnout;

/// Everything about a consent process that may be published.
///
/// @param outcome how far it has come
/// @param lastRound what was said to the last wording
/// @param objections all that were ever raised, by time
/// @param turnout of all rounds together, if asked for
/// @param answers every answer, by time; empty if the vote is secret
/// @param explanation why
public record ConsentResult(
        ConsentOutcome outcome,
        Voices lastRound,
        List<Objection> objections,
        Optional<Turnout> turnout,
        List<Answer> answers,
        Explanation explanation) {
    public ConsentResult {
        objections = List.copyOf(objections);
        answers = List.copyOf(answers);
    }

    /// @param consenting how many, those with a concern included
    /// @param concerns their reasons, in the order of the alphabet
    /// @param aside how many stand aside
    /// @param objecting how many object
    public record Voices(long consenting, List<String> concerns, long aside, long objecting) {
        public Voices {
            concerns = List.copyOf(concerns);
        }

        static Voices of(List<Stand> stands) {
            var concerns = stands.stream()
                    .filter(Stand.ConsentsWithConcern.class::isInstance)
                    .map(stand -> ((Stand.ConsentsWithConcern) stand).reason())
                    .sorted()
                    .toList();
            long plain =
                    stands.stream().filter(Stand.Consents.class::isInstance).count();
            long aside =
                    stands.stream().filter(Stand.StandsAside.class::isInstance).count();
            long objecting =
                    stands.stream().filter(Stand.Objects.class::isInstance).count();
            return new Voices(plain + concerns.size(), concerns, aside, objecting);
        }
    }
}
