package org.augenhoehe.participation.lots.draw;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.augenhoehe.participation.lots.draw.Redraw.Finding;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./augenhoehe redraw FILE`: needs no platform and no database.
@Command(name = "redraw", description = "Zieht nach, was öffentlich gelost wurde.")
class RedrawCommand implements TerminalCommand {
    private static final int WRONG = 1;

    @Parameters(paramLabel = "FILE", description = "Die Prüfdatei, die auf der Seite des Losverfahrens steht.")
    private Path file = Path.of("");

    @Option(names = "--promise", description = "Der Fingerabdruck des Startwerts, wie er im Verlauf steht.")
    private String promise = "";

    @Option(names = "--list", description = "Der Fingerabdruck der ersten Liste, wie er im Verlauf steht.")
    private String list = "";

    @Override
    public int run(House house) throws Exception {
        return say(Redraw.of(Files.readString(file)), house.terminal());
    }

    int say(Finding finding, PrintStream terminal) {
        return switch (finding) {
            case Finding.Wrong(var why) -> {
                terminal.printf("Das stimmt nicht: %s.%n", why);
                yield WRONG;
            }
            case Finding.Same same -> {
                if (!promise.isEmpty() && !promise.equals(same.commitment())
                        || !list.isEmpty() && !same.lists().getFirst().equals(list)) {
                    terminal.println("Verändert: Der Verlauf nennt einen anderen Fingerabdruck als die Datei.");
                    yield WRONG;
                }
                terminal.printf("Im Topf: %d Menschen. Plätze: %d.%n", same.people(), same.seats());
                terminal.printf(
                        "Versprochen: %s%nListe: %s%n",
                        same.commitment(), same.lists().getFirst());
                if (same.drawn().isEmpty()) {
                    terminal.println("Noch nicht gezogen. Bis hierher stimmt alles.");
                }
                for (int wave = 0; wave < same.drawn().size(); wave++) {
                    terminal.printf("%d. Ziehung: %s%n", wave + 1, same.drawn().get(wave));
                }
                terminal.println("Nachgezogen: Alles stimmt. Vergleiche die Fingerabdrücke mit dem Verlauf.");
                yield 0;
            }
        };
    }
}
