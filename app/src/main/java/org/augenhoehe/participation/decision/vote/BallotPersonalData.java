package org.augenhoehe.participation.decision.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// Whoever leaves while a vote runs takes their ballot along: as long as it can be told whose it is, it is theirs, and
/// no ballot lies in the box without somebody who may vote. Once the box is sealed it counts for good, without a name.
///
/// Of a secret ballot only is told that it lies there, not what it says: nobody shall be made to show it.
@Component
class BallotPersonalData implements PersonalData {
    private final BallotStore store;
    private final Marks marks;

    BallotPersonalData(BallotStore store, Marks marks) {
        this.store = store;
        this.marks = marks;
    }

    @Override
    public int order() {
        return 430;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.ballot");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var open = store.listOpenOf(person);
        var rows = new ArrayList<List<?>>();
        open.forEach(step -> rows.add(List.of(Paper.path(step), new TextKey("decision.data.open"))));
        for (var step : store.listRunning()) {
            if (!open.contains(step) && isIn(step, person)) {
                rows.add(List.of(Paper.path(step), new TextKey("decision.data.secret")));
            }
        }
        return List.of(new PersonalSection(
                "decision.data.ballots",
                Fate.STAYS_WITHOUT_NAME,
                List.of("decision.data.address", "decision.data.kind"),
                rows));
    }

    private boolean isIn(UUID step, UUID person) {
        return marks.find(step)
                .filter(marking -> store.has(step, marking.receipt(person).mark()))
                .isPresent();
    }

    @Override
    public void erase(UUID person) {
        for (var step : store.listRunning()) {
            marks.find(step)
                    .ifPresent(marking ->
                            store.remove(step, marking.receipt(person).mark()));
        }
        store.forget(person);
    }
}
