package org.augenhoehe.participation.tasks.feed;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// That somebody reads their tasks in a calendar of their own. The address itself is no part of what is handed out:
/// whoever gets hold of the file could read along.
@Component
class CalendarAddressPersonalData implements PersonalData {
    private final CalendarAddresses addresses;

    CalendarAddressPersonalData(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int order() {
        return 374;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.calendar_address");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "tasks.data.calendar",
                Fate.ERASED,
                List.of("tasks.data.calendar.has"),
                addresses.has(person) ? List.of(List.of(true)) : List.of()));
    }

    @Override
    public void erase(UUID person) {
        addresses.remove(person);
    }
}
