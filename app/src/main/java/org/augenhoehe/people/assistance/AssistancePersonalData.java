package org.augenhoehe.people.assistance;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What was done for a person goes with the person; what the person did for others stays theirs, without a name.
@Component
class AssistancePersonalData implements PersonalData {
    private static final int ALL = Integer.MAX_VALUE;

    private final AssistanceStore store;
    private final ActStore acts;
    private final Clock clock;

    AssistancePersonalData(AssistanceStore store, ActStore acts, Clock clock) {
        this.store = store;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.assistance", "people.assistance_turn", "people.assisted_act");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                consents("assistance.data.given", Fate.ERASED, store.listGivenBy(person)),
                consents("assistance.data.held", Fate.STAYS_WITHOUT_NAME, store.listHeldBy(person)),
                acts("assistance.data.acts", Fate.ERASED, acts.listFor(person, 0, ALL)),
                acts("assistance.data.own", Fate.STAYS_WITHOUT_NAME, acts.listBy(person)));
    }

    @Override
    public void erase(UUID person) {
        store.erase(person, clock.instant());
    }

    private static PersonalSection consents(String titleKey, Fate fate, List<Assistance> consents) {
        var rows = consents.stream()
                .map(consent -> List.of(
                        consent.personName(),
                        Objects.requireNonNullElse(consent.assistantName(), ""),
                        consent.errands().stream().map(Enum::name).collect(Collectors.joining(", ")),
                        consent.purpose(),
                        consent.fromDay(),
                        consent.untilDay(),
                        consent.revoked()))
                .toList();
        return new PersonalSection(
                titleKey,
                fate,
                List.of(
                        "assistance.data.person",
                        "assistance.data.assistant",
                        "assistance.data.errands",
                        "assistance.data.purpose",
                        "assistance.data.from",
                        "assistance.data.until",
                        "assistance.data.revoked"),
                rows);
    }

    private static PersonalSection acts(String titleKey, Fate fate, List<Act> acts) {
        var rows = acts.stream()
                .map(act -> List.of(
                        act.actedAt().toInstant(),
                        new TextKey(act.act()),
                        Objects.requireNonNullElse(act.leadsTo(), act.path()),
                        act.refused(),
                        Objects.requireNonNullElse(act.assistantName(), "")))
                .toList();
        return new PersonalSection(
                titleKey,
                fate,
                List.of(
                        "assistance.data.at",
                        "assistance.data.act",
                        "assistance.data.path",
                        "assistance.data.refused",
                        "assistance.data.assistant"),
                rows);
    }
}
