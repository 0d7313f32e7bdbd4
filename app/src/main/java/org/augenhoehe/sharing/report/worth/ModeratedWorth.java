package org.augenhoehe.sharing.report.worth;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.report.Worth;
import org.augenhoehe.sharing.report.WorthStore;
import org.augenhoehe.sharing.report.YearReport;
import org.springframework.stereotype.Component;

/// Where an organisation says it has a value from. The value itself stays.
@Component
class ModeratedWorth implements Moderated {
    private final WorthStore store;
    private final Organisations organisations;
    private final Clock clock;

    ModeratedWorth(WorthStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "wert-einer-stunde";
    }

    @Override
    public String textKey() {
        return "sharing.report.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things);
        var names = organisations.names(found.stream().map(Worth::organisation).collect(Collectors.toSet()));
        return found.stream()
                .collect(Collectors.toMap(
                        Worth::id,
                        one -> new Contribution(
                                names.getOrDefault(one.organisation(), "…"),
                                one.source(),
                                YearReport.PATH + "/" + one.organisation(),
                                one.statedBy(),
                                Set.of(one.organisation()),
                                Set.of(),
                                one.hidden())));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
