package org.augenhoehe.commitments;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the people of the invented town promise each other: kept, running, contradicted, overdue, only asked for.
@Component
class TownCommitments implements DemoContent {
    private static final String LIGHT = "Beitrag Auf dem Weg durch den Park ist kein Licht.";
    private static final String HALL =
            "Beitrag Der Gemeindesaal nebenan steht abends leer. Vielleicht können wir dort kochen.";
    private static final String BUS =
            "Beitrag Mein Bruder kommt abends nicht mehr nach Hause: Der letzte Bus fährt um 18:40 Uhr.";
    private static final String KEYS = "Beitrag Ein Schlüssel-Dienst: Immer zwei Gäste schließen gemeinsam auf und zu.";
    private static final String TUESDAYS =
            "Beitrag Dienstags und donnerstags bis 21 Uhr, ohne Personal, mit einer Telefonnummer für den Notfall.";

    private final CommitmentBook book;
    private final ContradictionBook contradictions;
    private final CommitmentStore store;
    private final ReportStore reports;
    private final CommitmentNews news;
    private final Thread thread;
    private final Clock clock;

    TownCommitments(
            CommitmentBook book,
            ContradictionBook contradictions,
            CommitmentStore store,
            ReportStore reports,
            CommitmentNews news,
            Thread thread,
            Clock clock) {
        this.book = book;
        this.contradictions = contradictions;
        this.store = store;
        this.reports = reports;
        this.news = news;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void fill(DemoTown town) {
        new Promising(town, "Anneliese Brandt", TUESDAYS, "Ich koche am ersten Dienstag für zwanzig Leute.", 12)
                .says(CommitmentState.KEPT, "Es waren 23. Die Suppe hat gerade gereicht.");
        new Promising(town, "Petra Lindner", HALL, "Ich frage die Gemeinde, ob wir den Saal dienstags bekommen.", 21)
                .says(CommitmentState.BEGUN, "Das Gespräch ist am Donnerstag um 15 Uhr. Wer mag, kommt mit.");
        new Promising(town, "Jonas Petersen", LIGHT, "Ich melde die dunklen Laternen im Park beim Bauhof.", 7)
                .says(CommitmentState.KEPT, "Gemeldet. Drei von vier leuchten wieder.")
                .contradictedBy("Miriam Adler", "Die vierte steht an der Treppe. Genau dort ist es weiter dunkel.");
        overdue(town);
        ask(town);
    }

    private void overdue(DemoTown town) {
        var today = today();
        var owner = town.get("Yusuf Demir");
        var source = town.get(BUS);
        var late = new Commitment(
                Ids.next(),
                undertakingOf(source),
                "Ich spreche mit dem Busbetrieb über eine Fahrt um 21:15 Uhr.",
                owner,
                null,
                null,
                today.minusDays(5),
                today.minusDays(5),
                CommitmentState.PROMISED,
                clock.instant().minus(Duration.ofDays(19)),
                false,
                false,
                owner);
        store.add(late);
        news.put(late);
        thread.lead(List.of(source), late.id(), Leading.PROMISED_BY);
        news.made(owner, late);
    }

    private void ask(DemoTown town) {
        done(book.make(
                town.get("Sonnenblume7"),
                town.get(KEYS),
                new CommitmentForm(
                        "Das Lotsenhaus gibt uns zwei Schlüssel für die Abende.",
                        town.get("Petra Lindner"),
                        null,
                        today().plusDays(14),
                        "36")));
    }

    private UUID undertakingOf(UUID source) {
        return Objects.requireNonNull(book.source(source).within());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }

    private static UUID done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var id)) {
            return id;
        }
        throw new IllegalStateException("nobody can promise in the town: " + outcome);
    }

    /// Somebody of the town promises something, and says how it goes.
    private final class Promising {
        private final DemoTown town;
        private final UUID owner;
        private final UUID id;

        Promising(DemoTown town, String owner, String source, String wording, int days) {
            this.town = town;
            this.owner = town.get(owner);
            this.id = done(book.make(
                    this.owner,
                    town.get(source),
                    new CommitmentForm(wording, null, null, today().plusDays(days), null)));
        }

        Promising says(CommitmentState state, String words) {
            done(book.report(owner, id, new ReportForm(last(), state, null, words)));
            return this;
        }

        void contradictedBy(String person, String words) {
            var report = reports.findLast(id).orElseThrow().id();
            done(contradictions.contradict(town.get(person), id, report, words));
        }

        private @Nullable UUID last() {
            return reports.findLast(id).map(Report::id).orElse(null);
        }
    }
}
