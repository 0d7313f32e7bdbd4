package org.augenhoehe.people.standing;

import java.time.Clock;
import java.util.List;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

@Component
class TownStandings implements DemoContent {
    private static final String HOUSE = "Lotsenhaus Ahrenfurt";
    private static final List<Told> TOLD = List.of(
            new Told("Sonnenblume7", HOUSE, StandingKind.SERVICE_USER),
            new Told("Oksana Kovalenko", HOUSE, StandingKind.SERVICE_USER),
            new Told("Yusuf Demir", HOUSE, StandingKind.NEIGHBOUR),
            new Told("Miriam Adler", HOUSE, StandingKind.RELATIVE),
            new Told("Jonas Petersen", HOUSE, StandingKind.PROFESSIONAL),
            new Told("Petra Lindner", HOUSE, StandingKind.ORGANISATION),
            new Told("Anneliese Brandt", "Ärmel hoch Ahrenfurt e. V.", StandingKind.VOLUNTEER),
            new Told("Tobias Weidmann", "Stadt Ahrenfurt, Amt für Soziales", StandingKind.MUNICIPALITY),
            new Told("Miriam Adler", "Bürgerstiftung an der Ahre", StandingKind.FUNDER),
            new Told("Khalid Rahimi", "Fahrradladen Kettenreaktion", StandingKind.BUSINESS));

    private final StandingStore store;
    private final Clock clock;

    TownStandings(StandingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void fill(DemoTown town) {
        var now = clock.instant();
        for (var told : TOLD) {
            var person = town.get(told.person);
            store.personAgrees(person, town.get(told.organisation), told.kind, now);
            store.organisationAgrees(person, town.get(told.organisation), told.kind, now);
        }
        store.personAgrees(town.get("Thuy Nguyen"), town.get(HOUSE), StandingKind.RELATIVE, now);
    }

    private record Told(String person, String organisation, StandingKind kind) {}
}
