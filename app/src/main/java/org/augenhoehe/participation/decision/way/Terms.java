package org.augenhoehe.participation.decision.way;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.decision.Kind;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/// All that counting needs to know: the first line of the published box.
///
/// @param step what was voted on; makes the lots of two votes independent
/// @param high,low the scale of scores
/// @param most how many options one ballot may tick, or how many dots one person has
/// @param sides names of those that must each agree; of a budget: of which is told who got something
/// @param eligible how many could vote; 0 where there was no roll
/// @param from when the paper was fixed
/// @param until when the vote ended
/// @param budget null where no money is shared out
public record Terms(
        String step,
        String question,
        Kind kind,
        boolean secret,
        boolean binding,
        int winners,
        int low,
        int high,
        int most,
        boolean duels,
        int reserved,
        List<String> sides,
        List<Option> options,
        String seed,
        String commitment,
        long eligible,
        String from,
        String until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Budget budget) {

    /// What is shared out, and how.
    ///
    /// @param cents how much there is
    /// @param costs of every option, in cents
    public record Budget(long cents, BallotForm form, CountingRule counting, Map<String, Long> costs) {}

    /// @param title null in the sealed line, where its fingerprint stands for it, and where it is not shown
    /// @param reserved whether this person stands for a reserved seat
    /// @param print the fingerprint of its words; null in older boxes, which seal the title itself
    public record Option(
            String number,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String title,

            boolean reserved,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String print) {

        public String called() {
            return title == null ? number : title;
        }
    }

    public boolean hasPrints() {
        return options.stream().noneMatch(option -> option.print() == null);
    }

    /// With fingerprints instead of words.
    public Terms sealed() {
        return titled(option -> option.print() == null ? option.title() : null);
    }

    public Terms titled(Function<Option, @Nullable String> title) {
        return new Terms(
                step,
                question,
                kind,
                secret,
                binding,
                winners,
                low,
                high,
                most,
                duels,
                reserved,
                sides,
                options.stream()
                        .map(option ->
                                new Option(option.number(), title.apply(option), option.reserved(), option.print()))
                        .toList(),
                seed,
                commitment,
                eligible,
                from,
                until,
                budget);
    }

    public List<String> numbers() {
        return options.stream().map(Option::number).toList();
    }

    public Question asQuestion() {
        return new Question(step, numbers(), winners, new PublicSeed(seed));
    }
}
