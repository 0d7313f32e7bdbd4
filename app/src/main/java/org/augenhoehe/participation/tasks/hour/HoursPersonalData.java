package org.augenhoehe.participation.tasks.hour;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What was given stays given, without the name: the sums of an undertaking say who carried it, and would shrink with
/// everybody who goes.
@Component
class HoursPersonalData implements PersonalData {
    private final HoursStore store;

    HoursPersonalData(HoursStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 373;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.given_hours");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "tasks.data.hours",
                Fate.STAYS_WITHOUT_NAME,
                List.of("tasks.data.address", "tasks.data.day", "tasks.data.minutes", "tasks.data.paid"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(SharedTask.path(one.task()), one.day(), one.minutes(), one.paid()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
