package org.augenhoehe.timebank.desk.booklet;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Booklets, and what was said at the desk. What counted stays counted: the other side gave or received it, too.
@Component
class DeskPersonalData implements PersonalData {
    private final DeskTraces traces;

    DeskPersonalData(DeskTraces traces) {
        this.traces = traces;
    }

    @Override
    public int order() {
        return 467;
    }

    @Override
    public Set<String> tables() {
        return Set.of("timebank.booklet", "timebank.slip", "timebank.said_at_desk");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "timebank.desk.data.booklets",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.desk.data.at", "timebank.desk.data.slips", "timebank.desk.data.used"),
                        traces.listBooklets(person).stream()
                                .map(one -> List.<Object>of(one.at(), one.slips(), one.used()))
                                .toList()),
                new PersonalSection(
                        "timebank.desk.data.said",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.desk.data.at", "timebank.desk.data.phoned"),
                        traces.listSaid(person).stream()
                                .map(one -> List.<Object>of(one.at(), one.phoned()))
                                .toList()),
                new PersonalSection(
                        "timebank.desk.data.entered",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.desk.data.at", "timebank.desk.data.phoned"),
                        traces.listEntered(person).stream()
                                .map(one -> List.<Object>of(one.at(), one.phoned()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        traces.forget(person);
    }
}
