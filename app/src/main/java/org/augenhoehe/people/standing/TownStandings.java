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
    private static final String HELPERS = "Ärmel hoch Ahrenfurt e. V.";
    private static final String QUARTER = "Nachbarschaft Gerberviertel";
    private static final String CARING = "Pflegende Angehörige";
    private static final List<Told> TOLD = List.of(
            new Told("Sonnenblume7", HOUSE, StandingKind.SERVICE_USER),
            new Told("Oksana Kovalenko", HOUSE, StandingKind.SERVICE_USER),
            new Told("Yusuf Demir", HOUSE, StandingKind.NEIGHBOUR),
            new Told("Miriam Adler", HOUSE, StandingKind.RELATIVE),
            new Told("Jonas Petersen", HOUSE, StandingKind.PROFESSIONAL),
            new Told("Petra Lindner", HOUSE, StandingKind.ORGANISATION),
            new Told("Anneliese Brandt", HELPERS, StandingKind.VOLUNTEER),
            new Told("Tobias Weidmann", "Stadt Ahrenfurt, Amt für Soziales", StandingKind.MUNICIPALITY),
            new Told("Miriam Adler", "Bürgerstiftung an der Ahre", StandingKind.FUNDER),
            new Told("Khalid Rahimi", "Fahrradladen Kettenreaktion", StandingKind.BUSINESS),
            new Told("Rolf Tietjen", HOUSE, StandingKind.SERVICE_USER),
            new Told("Amira Haddad", HOUSE, StandingKind.SERVICE_USER),
            new Told("Deniz Aydın", HOUSE, StandingKind.SERVICE_USER),
            new Told("Mäuseturm", HOUSE, StandingKind.SERVICE_USER),
            new Told("Svenja Ohlsen", HOUSE, StandingKind.SERVICE_USER),
            new Told("Birgit Carstens", HOUSE, StandingKind.PROFESSIONAL),
            new Told("Malte Friedrichs", HOUSE, StandingKind.PROFESSIONAL),
            new Told("Nadine Wulff", HOUSE, StandingKind.PROFESSIONAL),
            new Told("Henning Ploog", HOUSE, StandingKind.PROFESSIONAL),
            new Told("Gerda Matthiesen", HELPERS, StandingKind.SERVICE_USER),
            new Told("Rolf Tietjen", HELPERS, StandingKind.SERVICE_USER),
            new Told("Svenja Ohlsen", HELPERS, StandingKind.SERVICE_USER),
            new Told("Sonnenblume7", HELPERS, StandingKind.SERVICE_USER),
            new Told("Mäuseturm", HELPERS, StandingKind.SERVICE_USER),
            new Told("Yusuf Demir", HELPERS, StandingKind.VOLUNTEER),
            new Told("Thuy Nguyen", HELPERS, StandingKind.VOLUNTEER),
            new Told("Deniz Aydın", QUARTER, StandingKind.SERVICE_USER),
            new Told("Lio", QUARTER, StandingKind.SERVICE_USER),
            new Told("Jette Brinkmann", QUARTER, StandingKind.SERVICE_USER),
            new Told("Svenja Ohlsen", QUARTER, StandingKind.SERVICE_USER),
            new Told("Gerda Matthiesen", QUARTER, StandingKind.SERVICE_USER),
            new Told("Yusuf Demir", QUARTER, StandingKind.NEIGHBOUR),
            new Told("Khalid Rahimi", QUARTER, StandingKind.VOLUNTEER),
            new Told("Thuy Nguyen", CARING, StandingKind.RELATIVE),
            new Told("Miriam Adler", CARING, StandingKind.RELATIVE),
            new Told("Sonnenblume7", CARING, StandingKind.RELATIVE),
            new Told("Rolf Tietjen", CARING, StandingKind.SERVICE_USER));

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
