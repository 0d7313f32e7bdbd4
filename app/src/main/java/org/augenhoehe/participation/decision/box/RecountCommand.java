package org.augenhoehe.participation.decision.box;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.augenhoehe.participation.decision.box.Recount.Finding;
import org.augenhoehe.participation.decision.way.Terms;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./augenhoehe recount FILE`: needs no platform and no database.
@Command(name = "recount", description = "Zählt die veröffentlichte Urne einer Abstimmung nach.")
class RecountCommand implements TerminalCommand {
    private static final int WRONG = 1;

    @Parameters(paramLabel = "FILE", description = "Die Datei, die auf der Seite der Abstimmung steht.")
    private Path file = Path.of("");

    @Option(names = "--seal", description = "Das Siegel, wie es im Verlauf des Vorhabens steht.")
    private String seal = "";

    @Override
    public int run(House house) throws Exception {
        return say(Recount.of(Files.readString(file)), house.terminal());
    }

    int say(Finding finding, PrintStream terminal) {
        return switch (finding) {
            case Finding.Same(var terms, var outcome, var found, var whole) -> {
                terminal.println("Nachgezählt: Das Ergebnis stimmt.");
                yield tell(terms, outcome, found, whole, terminal);
            }
            case Finding.Limited(var terms, var outcome, var found, var whole) -> {
                terminal.println("Es haben so wenige abgestimmt, dass nur Summen veröffentlicht sind."
                        + " Nachzählen lässt sich nur, dass keine Zeile verändert ist.");
                yield tell(terms, outcome, found, whole, terminal);
            }
            case Finding.Broken(var line) -> {
                terminal.printf("Verändert: Zeile %d passt nicht zu ihrem Siegel.%n", line);
                yield WRONG;
            }
            case Finding.Wrong(var why) -> {
                terminal.printf("Das ist keine unveränderte Urne: %s.%n", why);
                yield WRONG;
            }
            case Finding.Other(var stated, var counted) -> {
                terminal.printf(
                        "Das Ergebnis stimmt nicht: In der Datei steht %s, gezählt ist %s.%n",
                        words(stated), words(counted));
                yield WRONG;
            }
        };
    }

    private int tell(Terms terms, Outcome outcome, String found, boolean whole, PrintStream terminal) {
        if (!whole) {
            terminal.println("In der ersten Zeile sind Worte ausgeblendet. Deshalb lässt sich nur diese Zeile nicht an"
                    + " ihrem Siegel prüfen: Vergleiche Frage, Regel und Möglichkeiten mit der Seite der Abstimmung.");
        }
        terminal.printf("Frage: %s%nStimmen: %d%nErgebnis: %s%n", terms.question(), outcome.ballots(), words(outcome));
        outcome.winners()
                .forEach(winner -> terms.options().stream()
                        .filter(option -> option.number().equals(winner))
                        .forEach(option -> terminal.printf("  %s: %s%n", option.number(), words(option))));
        terminal.printf("Siegel: %s%n", found);
        if (seal.isEmpty()) {
            terminal.println("Vergleiche das Siegel mit dem im Verlauf des Vorhabens.");
        } else if (!seal.equals(found)) {
            terminal.println("Verändert: Das Siegel ist ein anderes als das im Verlauf.");
            return WRONG;
        }
        return 0;
    }

    private static String words(Terms.Option option) {
        return option.title() == null ? "(Worte ausgeblendet)" : option.title();
    }

    private static String words(Outcome outcome) {
        return switch (outcome.verdict()) {
            case DECIDED -> "gewählt " + names(outcome.winners());
            case NOT_AGREED -> "keine Antwort hat die Zustimmung jeder Seite";
            case NOTHING_CHOSEN -> "niemand hat etwas gewählt";
        };
    }

    private static String names(List<String> winners) {
        return winners.isEmpty() ? "nichts" : String.join(", ", winners);
    }
}
