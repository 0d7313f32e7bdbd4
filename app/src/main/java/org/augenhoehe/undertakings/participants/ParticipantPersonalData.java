package org.augenhoehe.undertakings.participants;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.stereotype.Component;

@Component
class ParticipantPersonalData implements PersonalData {
    private final ParticipantStore store;
    private final LeadStore leads;

    ParticipantPersonalData(ParticipantStore store, LeadStore leads) {
        this.store = store;
        this.leads = leads;
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

    @Override
    public void erase(UUID person) {
        leads.forget(person);
        store.forget(person);
    }
}
