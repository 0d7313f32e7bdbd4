package org.augenhoehe.undertakings.life;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody did stays in the history, without the name.
@Component
class HistoryPersonalData implements PersonalData {
    private final History history;

    HistoryPersonalData(History history) {
        this.history = history;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Set<String> tables() {
        return Set.of("undertakings.event");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = history.listOf(person).stream()
                .map(done -> List.of(Undertaking.home(done.undertaking()), done.act(), done.reason(), done.at()))
                .toList();
        return List.of(new PersonalSection(
                "undertakings.data.history",
                Fate.STAYS_WITHOUT_NAME,
                List.of(
                        "undertakings.data.address",
                        "undertakings.data.act",
                        "undertakings.data.reason",
                        "undertakings.data.at"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        history.forget(person);
    }
}
