package org.augenhoehe.participation.kiosk;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// That somebody opened a tablet in the house. What was answered there is nobody's.
@Component
class KioskPersonalData implements PersonalData {
    private final KioskStore store;

    KioskPersonalData(KioskStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 448;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.kiosk");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "kiosk.data",
                Fate.STAYS_WITHOUT_NAME,
                List.of("kiosk.data.place", "kiosk.data.opened", "kiosk.data.until"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(one.place(), one.openedAt(), one.until()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
