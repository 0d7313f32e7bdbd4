package org.augenhoehe.participation.budget.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.Price;
import org.augenhoehe.participation.budget.Purse;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.paper.Fixed;
import org.augenhoehe.participation.decision.paper.PaperBook;
import org.augenhoehe.participation.decision.paper.PaperBook.Written;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.participation.decision.vote.BallotBook;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The budget that runs in the invented town: most of its projects come from what people said was missing.
@Component
class TownBudget implements DemoContent {
    private static final long MONEY = 200_000;

    /// Nobody else writes it up meanwhile.
    private static final String NOTHING_SEEN = "";

    private static final List<Told> TOLD = List.of(
            new Told(
                    "Tee, Strom und Spiele für zwei Abende in der Woche",
                    60_000,
                    "Treffen",
                    "Dienstags und donnerstags bis 21 Uhr, ohne Personal, mit einer Telefonnummer für den Notfall."),
            new Told(
                    "Töpfe und Zutaten: einmal im Monat kochen wir im Gemeindesaal",
                    75_000,
                    "Treffen",
                    "Der Gemeindesaal nebenan steht abends leer. Vielleicht können wir dort kochen."),
            new Told(
                    "Sechs Solarlampen für den Weg durch den Park",
                    90_000,
                    "Wege",
                    "Auf dem Weg durch den Park ist kein Licht."),
            new Told(
                    "Sammeltaxi um 21:15 Uhr, drei Monate auf Probe",
                    104_000,
                    "Wege",
                    "Mein Bruder kommt abends nicht mehr nach Hause: Der letzte Bus fährt um 18:40 Uhr."),
            new Told("WLAN und zwei Tische zum Lernen", 45_000, "Lernen", null));
    private static final Map<String, List<String>> TICKED = Map.of(
            "Sonnenblume7", List.of("1", "2"),
            "Oksana Kovalenko", List.of("1", "3", "5"),
            "Yusuf Demir", List.of("2", "3"),
            "Miriam Adler", List.of("4"),
            "Anneliese Brandt", List.of("1", "2", "3"));

    private final PaperBook papers;
    private final BallotBook ballots;

    TownBudget(PaperBook papers, BallotBook ballots) {
        this.papers = papers;
        this.ballots = ballots;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill(DemoTown town) {
        var step = town.get("Schritt Geld für die Abende");
        var host = town.get("Sonnenblume7");
        var purse = new Purse(MONEY, BallotForm.APPROVAL, CountingRule.SHARES_ADD1U);
        done(papers.set(
                host,
                step,
                Kind.BUDGET,
                new Settings(true, true, 1, 0, 5, 100, false, 0, List.of(Side.values()), purse),
                NOTHING_SEEN));
        for (var told : TOLD) {
            done(papers.add(host, step, Kind.BUDGET, told.written(), told.source(town)));
        }
        done(papers.fix(host, step, Kind.BUDGET, NOTHING_SEEN));
        // Who is not on the roll is told so, and has not voted.
        TICKED.forEach((voter, projects) -> ballots.cast(town.get(voter), step, Map.of("tick", projects)));
    }

    private static void done(Fixed fixed) {
        if (fixed != Fixed.DONE) {
            throw new IllegalStateException("the town cannot share out its money: " + fixed);
        }
    }

    /// @param voice the first line of the contribution that it comes from; null where hosts wrote it up
    private record Told(
            String title,
            long cents,
            String category,
            @Nullable String voice) {
        Written written() {
            return new Written(title, "", false, new Price(cents, "", category));
        }

        @Nullable
        UUID source(DemoTown town) {
            return voice == null ? null : town.get("Beitrag " + voice);
        }
    }
}
