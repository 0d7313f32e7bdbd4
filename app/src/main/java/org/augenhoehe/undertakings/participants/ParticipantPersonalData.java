package org.augenhoehe.undertakings.participants;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.undertakings.Leaving;
import org.augenhoehe.undertakings.Traces;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;

@Component
class ParticipantPersonalData implements PersonalData {
    private final ParticipantStore store;
    private final LeadStore leads;
    private final UndertakingStore undertakings;
    private final List<Leaving> rooms;
    private final List<Traces> traces;

    ParticipantPersonalData(
            ParticipantStore store,
            LeadStore leads,
            UndertakingStore undertakings,
            List<Leaving> rooms,
            List<Traces> traces) {
        this.store = store;
        this.leads = leads;
        this.undertakings = undertakings;
        this.rooms = rooms;
        this.traces = traces;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public Set<String> tables() {
        return Set.of("undertakings.participant", "undertakings.lead_exception_yes");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var taking = store.listOf(person).stream()
                .map(one -> List.of(
                        Undertaking.home(one.undertaking()),
                        new TextKey("undertakings.admission." + one.admission()),
                        one.standing() == null ? "" : new TextKey("groups.standing." + one.standing()),
                        one.host()))
                .toList();
        var confirmed = leads.listConfirmedBy(person).stream()
                .map(undertaking -> List.of(Undertaking.home(undertaking)))
                .toList();
        return List.of(
                new PersonalSection(
                        "undertakings.data.participant",
                        Fate.ERASED,
                        List.of(
                                "undertakings.data.address",
                                "undertakings.data.admission",
                                "undertakings.data.standing",
                                "undertakings.data.host"),
                        taking),
                new PersonalSection(
                        "undertakings.data.exception", Fate.ERASED, List.of("undertakings.data.address"), confirmed));
    }

    /// Those that the person takes part in change when they leave; in the others nothing is closed meanwhile.
    @Override
    public void hold(UUID person) {
        var own = Set.copyOf(store.listUndertakingsOf(person));
        var all = new TreeSet<>(own);
        traces.forEach(room -> all.addAll(room.of(person)));
        for (var undertaking : all) {
            if (own.contains(undertaking)) {
                undertakings.hold(undertaking);
            } else {
                undertakings.holdStill(undertaking);
            }
        }
    }

    /// Who is erased leaves everywhere: an objection that only they had no longer holds the others up.
    @Override
    public void erase(UUID person) {
        var left = store.listUndertakingsOf(person).stream().sorted().toList();
        left.forEach(undertakings::hold);
        leads.forget(person);
        store.forget(person);
        left.forEach(undertaking -> rooms.forEach(room -> room.left(person, undertaking)));
    }
}
