package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The decision on a list of ballots without names: counting and recounting go the same way.
///
/// @param count of all options; empty if nothing was said
record Verdict<T>(
        Decision<T> decision, Optional<Count<T>> count, Optional<GroupVoices> voices, List<Explanation> explanations) {
    private static final Explanation NOTHING = Explanation.of("ballot.nothing-chosen");

    static <C, T> Verdict<T> on(Question question, Rule<C, T> rule, Optional<Groups> groups, List<Sheet<C>> sheets) {
        var voices = groups.map(these -> GroupVoices.of(these, question, rule, sheets));
        Profile<C> profile = Profile.of(sheets);
        if (profile.count(choice -> !rule.isBlank(choice)) == 0) {
            return new Verdict<>(new Decision.NothingChosen<>(), Optional.empty(), voices, List.of(NOTHING));
        }
        Count<T> all = rule.count(question, profile);
        var blocked = voices.map(GroupVoices::blocked);
        Decision<T> decision = blocked.isPresent() && !blocked.get().isEmpty()
                ? amongAgreed(question, rule, profile, voices.get())
                : decided(all);
        var explanations = new ArrayList<Explanation>();
        explanations.addAll(
                switch (decision) {
                    case Decision.Decided<T> decided -> decided.count().explanations();
                    case Decision.NotAgreed<T> none -> List.of(Explanation.of("ballot.not-agreed"));
                    case Decision.NothingChosen<T> none -> List.of(NOTHING);
                });
        blocked.ifPresent(those -> those.forEach(
                (option, against) -> explanations.add(Explanation.of("ballot.blocked", option, against))));
        if (decision instanceof Decision.Decided<T> decided) {
            decided.count().ties().forEach(tie -> explanations.add(tie.explanation()));
        }
        return new Verdict<>(decision, Optional.of(all), voices, List.copyOf(explanations));
    }

    private static <C, T> Decision<T> amongAgreed(
            Question question, Rule<C, T> rule, Profile<C> profile, GroupVoices voices) {
        var agreed = new LinkedHashSet<>(question.options());
        agreed.removeAll(voices.blocked().keySet());
        if (agreed.isEmpty() || rule.flaw(question.within(agreed)).isPresent()) {
            return new Decision.NotAgreed<>(voices.blocked());
        }
        return decided(rule.count(question.within(agreed), profile.each(choice -> rule.within(choice, agreed))));
    }

    private static <T> Decision<T> decided(Count<T> count) {
        return count.winners().isEmpty() ? new Decision.NothingChosen<>() : new Decision.Decided<>(count);
    }
}
