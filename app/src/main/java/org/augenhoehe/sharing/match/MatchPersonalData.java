package org.augenhoehe.sharing.match;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.springframework.stereotype.Component;

/// What is compared is made of the offers and requests themselves, which are shown where they are; it goes before they
/// lose their names.
@Component
class MatchPersonalData implements PersonalData {
    private final ComparedStore readings;

    MatchPersonalData(ComparedStore readings) {
        this.readings = readings;
    }

    @Override
    public int order() {
        return 499;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.reading");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of();
    }

    @Override
    public void erase(UUID person) {
        readings.forget(person);
    }
}
