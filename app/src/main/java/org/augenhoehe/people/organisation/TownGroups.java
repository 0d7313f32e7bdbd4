package org.augenhoehe.people.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.OrganisationKind;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

/// The organisations and groups of Ahrenfurt, all of them invented.
@Component
class TownGroups implements DemoContent {
    private static final List<Told> TOLD = List.of(
            new Told(
                    OrganisationKind.PROVIDER,
                    "Lotsenhaus Ahrenfurt",
                    """
                    Wir sind da, wenn der Alltag schwer wird: Beratung, Tagestreff und Begleitung zu Ämtern.

                    Was wir anbieten und wann wir offen haben, besprechen wir jeden ersten Montag mit denen, die zu uns kommen.""",
                    "Mühlenstraße 4, Telefon 040 66969 104. Offen Montag bis Freitag von 9 bis 16 Uhr.",
                    "Petra Lindner",
                    List.of("Jonas Petersen", "Birgit Carstens", "Malte Friedrichs", "Nadine Wulff", "Henning Ploog")),
            new Told(
                    OrganisationKind.MUNICIPALITY,
                    "Stadt Ahrenfurt, Amt für Soziales",
                    "Das Amt kümmert sich um Wohngeld, Teilhabe und die Förderung sozialer Angebote in der Stadt.",
                    "Rathaus, Markt 1, Zimmer 12. Telefon 040 66969 101.",
                    "Tobias Weidmann",
                    List.of()),
            new Told(
                    OrganisationKind.FUNDER,
                    "Bürgerstiftung an der Ahre",
                    "Wir fördern, was Menschen aus Ahrenfurt gemeinsam auf die Beine stellen, bis 5.000 Euro im Jahr.",
                    "post@buergerstiftung-ahre.example",
                    "Miriam Adler",
                    List.of()),
            new Told(
                    OrganisationKind.BUSINESS,
                    "Fahrradladen Kettenreaktion",
                    "Wir reparieren Räder und leihen zwei Lastenräder aus. Mittwochs schrauben Jugendliche mit.",
                    "Bahnhofstraße 17",
                    "Khalid Rahimi",
                    List.of()),
            new Told(
                    OrganisationKind.INITIATIVE,
                    "Ärmel hoch Ahrenfurt e. V.",
                    "Ehrenamtliche kaufen ein, lesen vor und begleiten zum Arzt. Wer Zeit schenken will, ist willkommen.",
                    "Treffen jeden Dienstag um 18 Uhr im Bürgerhaus.",
                    "Anneliese Brandt",
                    List.of("Thuy Nguyen", "Yusuf Demir", "Gerda Matthiesen")),
            new Told(
                    OrganisationKind.GROUP,
                    "Nachbarschaft Gerberviertel",
                    "Wir wohnen hier und wollen, dass man im Viertel wieder sitzen, reden und spielen kann.",
                    "Aushang am Brunnen",
                    "Yusuf Demir",
                    List.of("Anneliese Brandt", "Oksana Kovalenko", "Khalid Rahimi", "Deniz Aydın")),
            new Told(
                    OrganisationKind.GROUP,
                    "Pflegende Angehörige",
                    "Wir pflegen zu Hause und treffen uns, um einmal nicht zu pflegen. Was gesagt wird, bleibt unter uns.",
                    "",
                    "Thuy Nguyen",
                    List.of("Miriam Adler", "Sonnenblume7")),
            new Told(
                    OrganisationKind.GROUP,
                    "Tagestreff-Rat",
                    "Wir nutzen den Tagestreff im Lotsenhaus und entscheiden mit, wie er läuft.",
                    "Montags nach dem Frühstück im Tagestreff",
                    "Sonnenblume7",
                    List.of("Oksana Kovalenko", "Mäuseturm", "Amira Haddad")));

    private final OrganisationStore store;
    private final MembershipStore memberships;
    private final Clock clock;

    TownGroups(OrganisationStore store, MembershipStore memberships, Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void fill(DemoTown town) {
        var now = clock.instant();
        for (var told : TOLD) {
            var id = town.add(told.name, Ids.next());
            store.add(id, new OrganisationForm(told.kind, told.name, told.about, told.contact), now, now);
            join(id, town.get(told.speaker), now);
            memberships.setSpeaks(id, town.get(told.speaker), true);
            told.members.forEach(member -> join(id, town.get(member), now));
        }
        memberships.personAgrees(town.get("Nachbarschaft Gerberviertel"), town.get("Jonas Petersen"), now);
        memberships.organisationAgrees(town.get("Tagestreff-Rat"), town.get("Yusuf Demir"), now);
    }

    private void join(UUID organisation, UUID person, Instant at) {
        memberships.personAgrees(organisation, person, at);
        memberships.organisationAgrees(organisation, person, at);
    }

    private record Told(
            OrganisationKind kind, String name, String about, String contact, String speaker, List<String> members) {}
}
