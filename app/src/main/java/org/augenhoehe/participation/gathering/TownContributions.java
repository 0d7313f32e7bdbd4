package org.augenhoehe.participation.gathering;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static org.augenhoehe.participation.gathering.ContributionKind.IDEA;
import static org.augenhoehe.participation.gathering.ContributionKind.NEED;
import static org.augenhoehe.participation.gathering.ContributionKind.PROPOSAL;

/// What the people of the invented town say is missing in the evening. Some want their name beside it, some do not.
@Component
class TownContributions implements DemoContent {
    private static final List<Told> TOLD = List.of(
            new Told("Sonnenblume7", NEED, "Nach 16 Uhr ist hier alles zu. Dann sitze ich allein in meinem Zimmer."),
            new Told("Khalid Rahimi", NEED, "Ein Ort mit WLAN und Tisch, an dem ich abends lernen kann."),
            new Told("Miriam Adler", NEED, """
                    Mein Bruder kommt abends nicht mehr nach Hause: Der letzte Bus fährt um 18:40 Uhr.
                    Wenn der Treff länger offen ist, muss es auch einen Weg zurück geben."""),
            new Told(null, NEED, "Auf dem Weg durch den Park ist kein Licht."),
            new Told(
                    "Yusuf Demir",
                    IDEA,
                    "Der Gemeindesaal nebenan steht abends leer. Vielleicht können wir dort kochen."),
            new Told("Jonas Petersen", IDEA, "Ein Schlüssel-Dienst: Immer zwei Gäste schließen gemeinsam auf und zu."),
            new Told("Anneliese Brandt", PROPOSAL, """
                    Dienstags und donnerstags bis 21 Uhr, ohne Personal, mit einer Telefonnummer für den Notfall.
                    Ich übernehme jeden zweiten Dienstag."""));

    private final ContributionBook book;
    private final Undertakings undertakings;

    TownContributions(ContributionBook book, Undertakings undertakings) {
        this.book = book;
        this.undertakings = undertakings;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void fill(DemoTown town) {
        var step = undertakings.findStep(town.get("Schritt Was fehlt abends")).orElseThrow();
        for (var told : TOLD) {
            var author = town.get(told.author == null ? "Oksana Kovalenko" : told.author);
            var written = book.contribute(author, step, told.brought());
            if (!(written instanceof Written.Done(UUID id, boolean held))) {
                throw new IllegalStateException("the town may not speak: " + written);
            }
            town.add("Beitrag " + told.wording.lines().findFirst().orElse(""), id);
        }
    }

    /// @param author null where the one who says it does not want the name beside it
    private record Told(@Nullable String author, ContributionKind kind, String wording) {
        Brought brought() {
            return new Brought(
                    kind,
                    wording,
                    null,
                    author != null,
                    null,
                    Whereabouts.of(new ChosenPlace.Nowhere()),
                    null,
                    null,
                    List.of());
        }
    }
}
