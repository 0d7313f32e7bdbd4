package org.augenhoehe.profile.say;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What was said about a profile stays said, without the name.
@Component
class SayingPersonalData implements PersonalData {
    private final SayingStore store;

    SayingPersonalData(SayingStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 440;
    }

    @Override
    public Set<String> tables() {
        return Set.of("profile.saying");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "coproduction.data.said",
                Fate.STAYS_WITHOUT_NAME,
                List.of(
                        "coproduction.data.address",
                        "coproduction.data.agrees",
                        "coproduction.data.reason",
                        "coproduction.data.day"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                "/vorhaben/" + one.undertaking() + "/profil", one.agrees(), one.reason(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
