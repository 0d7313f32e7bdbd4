package org.augenhoehe.people.pin;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Since when there is a PIN; the number itself nobody can read.
@Component
class PinPersonalData implements PersonalData {
    private final PinStore store;

    PinPersonalData(PinStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.pin");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = store.findSetAt(person).stream().map(List::of).toList();
        return List.of(new PersonalSection("assistance.data.pin", Fate.ERASED, List.of("assistance.data.at"), rows));
    }

    @Override
    public void erase(UUID person) {
        store.remove(person);
    }
}
