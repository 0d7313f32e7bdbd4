package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class AccordPersonalData implements PersonalData {
    private final AccordStore store;
    private final Clock clock;

    AccordPersonalData(AccordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public Set<String> tables() {
        return Set.of("undertakings.accord", "undertakings.accord_voice");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var proposed = store.listConcerning(person).stream()
                .filter(accord -> person.equals(accord.proposedBy()) || person.equals(accord.person()))
                .map(accord -> List.of(accord.path(), accord.wording(), accord.openedAt()))
                .toList();
        var said = store.listVoicesOf(person).stream()
                .map(voice -> List.of(voice.objection() == null ? "" : voice.objection(), voice.agrees()))
                .toList();
        return List.of(
                new PersonalSection(
                        "undertakings.data.proposed",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("undertakings.data.address", "undertakings.data.wording", "undertakings.data.at"),
                        proposed),
                new PersonalSection(
                        "undertakings.data.said",
                        Fate.ERASED,
                        List.of("undertakings.data.objection", "undertakings.data.agreed"),
                        said));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person, clock.instant());
    }
}
