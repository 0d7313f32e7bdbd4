package org.augenhoehe.sharing.step.house;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.springframework.stereotype.Component;

/// What was needed and what came of it stays for the undertaking, without the name; what was still open goes.
@Component
class StepNeedPersonalData implements PersonalData {
    private final StepNeedStore needs;
    private final StepAnswerStore answers;
    private final Clock clock;

    StepNeedPersonalData(StepNeedStore needs, StepAnswerStore answers, Clock clock) {
        this.needs = needs;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 476;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.step_need", "sharing.step_answer");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "sharing.step.data.needs",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("sharing.step.data.address", "sharing.step.data.words", "sharing.step.data.at"),
                        needs.listBy(person).stream()
                                .map(one -> List.<Object>of(
                                        one.path(), (one.title() + " " + one.about()).strip(), one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.step.data.answers",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "sharing.step.data.address",
                                "sharing.step.data.words",
                                "sharing.step.data.state",
                                "sharing.step.data.at"),
                        answers.listOf(person).stream()
                                .map(one -> List.<Object>of(
                                        StepNeed.path(one.need()),
                                        one.words(),
                                        new TextKey(one.state().textKey()),
                                        one.at()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        answers.forget(person, clock.instant());
        needs.forget(person);
    }
}
