package org.augenhoehe.profile.show;

import java.util.List;
import java.util.Objects;

import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Decided.Choice;
import org.augenhoehe.profile.count.Rung;
import org.augenhoehe.profile.say.Saying;
import org.jspecify.annotations.Nullable;

/// The profile of an undertaking.
///
/// @param tooFew whether too few take part to show anything
/// @param rung null while nothing happened
/// @param euros what was promised to be spent, in all
/// @param shared what votes shared out
/// @param maySay whether the visitor takes part and may say something about it
public record ProfileShown(
        String home,
        String question,
        boolean tooFew,
        List<String> sentences,
        @Nullable Rung rung,
        List<FlagLine> flags,
        List<Heat> heats,
        List<ProfileTable> tables,
        List<PromiseLine> promises,
        double euros,
        SharedOut shared,
        List<Saying> sayings,
        boolean maySay) {

    /// @param votes how many votes shared out money
    public record SharedOut(int votes, double euros) {
        static SharedOut of(List<Decided> decided) {
            var given = decided.stream()
                    .map(one -> one.funded().stream()
                            .map(Choice::cents)
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .sum())
                    .filter(cents -> cents > 0)
                    .toList();
            return new SharedOut(
                    given.size(), given.stream().mapToLong(Long::longValue).sum() / 100.0);
        }
    }

    public long confirming() {
        return sayings.stream().filter(Saying::agrees).count();
    }

    public long contesting() {
        return sayings.size() - confirming();
    }

    /// Those that say more than yes.
    public List<Saying> words() {
        return sayings.stream().filter(saying -> !saying.reason().isEmpty()).toList();
    }
}
