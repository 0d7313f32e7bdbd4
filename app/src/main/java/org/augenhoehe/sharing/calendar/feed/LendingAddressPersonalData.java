package org.augenhoehe.sharing.calendar.feed;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// That somebody reads in a calendar what they lend. The address itself is no part of what is handed out: whoever gets
/// hold of the file could read along.
@Component
class LendingAddressPersonalData implements PersonalData {
    private final LendingAddresses addresses;

    LendingAddressPersonalData(LendingAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int order() {
        return 527;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.calendar_address");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "sharing.calendar.data.own",
                Fate.ERASED,
                List.of("sharing.calendar.data.has"),
                addresses.find(person).isPresent() ? List.of(List.of(true)) : List.of()));
    }

    @Override
    public void erase(UUID person) {
        addresses.remove(person);
    }
}
