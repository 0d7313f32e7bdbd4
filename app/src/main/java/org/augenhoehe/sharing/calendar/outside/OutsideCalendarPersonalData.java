package org.augenhoehe.sharing.calendar.outside;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Calendars from elsewhere go with whoever owns the thing. An address may hold a secret and is handed out to nobody:
/// the machine alone is named.
@Component
class OutsideCalendarPersonalData implements PersonalData {
    private final OutsideCalendarStore store;
    private final OutsideCalendarBook book;

    OutsideCalendarPersonalData(OutsideCalendarStore store, OutsideCalendarBook book) {
        this.store = store;
        this.book = book;
    }

    @Override
    public int order() {
        return 526;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.outside_calendar");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "sharing.calendar.data.outside",
                Fate.ERASED,
                List.of("sharing.calendar.data.name", "sharing.calendar.data.host", "sharing.calendar.data.at"),
                store.listAddedBy(person).stream()
                        .map(one -> List.<Object>of(one.name(), one.host(), one.addedAt()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.listOfOwner(person).forEach(one -> book.drop(one.offer(), one.id()));
        store.forget(person);
    }
}
