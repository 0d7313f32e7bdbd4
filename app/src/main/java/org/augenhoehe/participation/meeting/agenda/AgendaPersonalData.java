package org.augenhoehe.participation.meeting.agenda;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody brought in was talked about: it stays, without the name.
@Component
class AgendaPersonalData implements PersonalData {
    private final PointStore store;

    AgendaPersonalData(PointStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 394;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.agenda_point");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "meeting.data.points",
                Fate.STAYS_WITHOUT_NAME,
                List.of("meeting.data.address", "meeting.data.wording", "meeting.data.at"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(Meeting.path(one.step()), one.title(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
