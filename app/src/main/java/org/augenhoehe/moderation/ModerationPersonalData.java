package org.augenhoehe.moderation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What was reported and decided stays, because the public report counts it; without anybody's id or words of report.
@Component
class ModerationPersonalData implements PersonalData {
    private final PersonalStore store;

    ModerationPersonalData(PersonalStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Set<String> tables() {
        return Set.of("moderation.matter", "moderation.report", "moderation.advice");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var reports = store.listReportsBy(person).stream()
                .map(report -> List.of(new TextKey(report.ground().textKey()), report.words(), report.at()))
                .toList();
        return List.of(
                new PersonalSection(
                        "moderation.data.reports",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("moderation.data.ground", "moderation.data.words", "moderation.data.at"),
                        reports),
                new PersonalSection(
                        "moderation.data.decided",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("moderation.data.count"),
                        List.of(List.of(store.countDecidedBy(person)))),
                new PersonalSection(
                        "moderation.data.about",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("moderation.data.count"),
                        List.of(List.of(store.countAbout(person)))),
                new PersonalSection(
                        "moderation.data.advice",
                        Fate.ERASED,
                        List.of("moderation.data.count"),
                        List.of(List.of(store.countAdviceBy(person)))));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
