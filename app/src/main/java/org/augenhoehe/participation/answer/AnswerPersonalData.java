package org.augenhoehe.participation.answer;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// Answers stay for those who were answered, without whoever gave them.
@Component
class AnswerPersonalData implements PersonalData {
    private final AnswerStore answers;
    private final MergingStore mergings;
    private final Clock clock;

    AnswerPersonalData(AnswerStore answers, MergingStore mergings, Clock clock) {
        this.answers = answers;
        this.mergings = mergings;
        this.clock = clock;
    }

    /// After what somebody brought in, so that it is still known here whose it was when they are erased.
    @Override
    public int order() {
        return 353;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.answer", "participation.merging");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "answer.data.given",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("answer.data.kind", "answer.data.wording", "answer.data.at"),
                        answers.listGivenBy(person).stream()
                                .map(one -> List.of(new TextKey(one.kind().textKey()), one.wording(), one.givenAt()))
                                .toList()),
                new PersonalSection(
                        "answer.data.contradicted",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("answer.data.address", "answer.data.wording", "answer.data.at"),
                        answers.listContradictionsOf(person).stream()
                                .map(one -> List.of(Contribution.path(one.contribution()), one.wording(), one.at()))
                                .toList()),
                new PersonalSection(
                        "answer.data.merging",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("answer.data.address", "answer.data.wording"),
                        mergings.listAskedBy(person).stream()
                                .map(one -> List.of(Contribution.path(one.contribution()), one.reason()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        mergings.forget(person, clock.instant());
        answers.forget(person);
    }
}
