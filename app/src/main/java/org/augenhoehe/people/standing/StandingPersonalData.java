package org.augenhoehe.people.standing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

@Component
class StandingPersonalData implements PersonalData {
    private final StandingStore store;

    StandingPersonalData(StandingStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.standing");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = store.listOfPerson(person).stream()
                .map(own -> List.of(
                        own.organisationName(),
                        new TextKey("groups.standing." + own.kind()),
                        own.counts(),
                        own.shown()))
                .toList();
        return List.of(new PersonalSection(
                "groups.data.standings",
                Fate.ERASED,
                List.of(
                        "groups.data.organisation",
                        "groups.data.standing",
                        "groups.data.confirmed",
                        "groups.data.shown"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.endAll(person);
    }
}
