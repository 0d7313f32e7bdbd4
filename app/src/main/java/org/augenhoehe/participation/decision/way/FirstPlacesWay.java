package org.augenhoehe.participation.decision.way;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.ranked.InstantRunoff;
import org.augenhoehe.methods.ballot.ranked.Ranking;

/// An order of only so many, one behind the other: as a run-off asks for it, up to a place.
final class FirstPlacesWay extends RankWritten<InstantRunoff.Tally> {
    private final Way<Ranking, InstantRunoff.Tally> runoff = new RunoffWay();

    @Override
    public Rule<Ranking, InstantRunoff.Tally> rule(Terms terms) {
        return new UpTo(terms.most(), runoff.rule(terms));
    }

    @Override
    public List<String> columns() {
        return runoff.columns();
    }

    @Override
    public Map<String, List<Number>> figures(Count<InstantRunoff.Tally> count) {
        return runoff.figures(count);
    }

    private record UpTo(int most, Rule<Ranking, InstantRunoff.Tally> all)
            implements Rule<Ranking, InstantRunoff.Tally> {
        @Override
        public Optional<Flaw> flaw(Question question, Ranking choice) {
            int places = choice.places().size();
            return places > most
                    ? Optional.of(new Flaw(Flaw.Kind.TOO_MANY_OPTIONS, places + " > " + most))
                    : all.flaw(question, choice);
        }

        @Override
        public boolean isBlank(Ranking choice) {
            return all.isBlank(choice);
        }

        @Override
        public boolean agrees(Ranking choice, String option) {
            return all.agrees(choice, option);
        }

        @Override
        public Ranking within(Ranking choice, Set<String> options) {
            return all.within(choice, options);
        }

        @Override
        public Count<InstantRunoff.Tally> count(Question question, Profile<Ranking> profile) {
            return all.count(question, profile);
        }
    }
}
