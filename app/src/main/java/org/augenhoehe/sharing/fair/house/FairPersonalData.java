package org.augenhoehe.sharing.fair.house;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.FairStore;
import org.springframework.stereotype.Component;

/// An application goes before the decision. After it a receipt that leads to nobody stays, so that the decision can
/// still be repeated.
@Component
class FairPersonalData implements PersonalData {
    private static final int ALL = 10_000;

    private final FairStore store;
    private final ApplicationStore applications;

    FairPersonalData(FairStore store, ApplicationStore applications) {
        this.store = store;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 525;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.fair", "sharing.fair_application");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "sharing.fair.data.applications",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "sharing.fair.data.receipt",
                                "sharing.fair.data.need",
                                "sharing.fair.data.words",
                                "sharing.fair.data.at"),
                        applications.listBy(person, ALL).stream()
                                .map(FairPersonalData::told)
                                .toList()),
                new PersonalSection(
                        "sharing.fair.data.opened",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("sharing.fair.data.what", "sharing.fair.data.words", "sharing.fair.data.at"),
                        store.listOpenedBy(person).stream()
                                .map(one -> List.<Object>of(one.words(), one.criteria(), one.openedAt()))
                                .toList()));
    }

    private static List<Object> told(Application one) {
        var need = one.need();
        return List.of(one.receipt(), need == null ? "" : new TextKey(need.textKey()), one.words(), one.at());
    }

    @Override
    public void erase(UUID person) {
        applications.forget(person);
        store.forget(person);
    }
}
