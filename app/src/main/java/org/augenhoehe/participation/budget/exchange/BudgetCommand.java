package org.augenhoehe.participation.budget.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.augenhoehe.platform.database.Database;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./augenhoehe import budget FILE UNDERTAKING`: starts the rooms for it, since a step belongs to its undertaking, the
/// thread and the search.
@Command(
        name = "import budget",
        description =
                "Liest eine Budget-Abstimmung von anderswo ein (.pb), als abgeschlossenen Schritt eines Vorhabens.")
class BudgetCommand implements TerminalCommand {
    private static final int REFUSED = 1;

    @Parameters(index = "0", paramLabel = "FILE", description = "Eine .pb-Datei.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "VORHABEN", description = "Die Kennung am Ende der Adresse /vorhaben/….")
    private UUID undertaking = new UUID(0, 0);

    @Option(names = "--question", description = "Wie der Schritt heißt; sonst, wie die Datei es sagt.")
    private String question = "";

    @Override
    public int run(House house) throws Exception {
        if (!Files.isReadable(file)) {
            house.terminal().println("Hier ist keine lesbare Datei: " + file);
            return REFUSED;
        }
        try (var database = house.database()) {
            var spring = new SpringApplication(house.application());
            spring.addInitializers(context ->
                    ((GenericApplicationContext) context).registerBean("database", Database.class, () -> database));
            try (var rooms = spring.run(
                    "--server.port=0",
                    "--management.server.port=0",
                    "--augenhoehe.data=" + house.dataFolder().path())) {
                return run(rooms, house);
            }
        }
    }

    private int run(ApplicationContext rooms, House house) throws Exception {
        var hosts = rooms.getBean(Undertakings.class).listHosts(undertaking);
        if (hosts.isEmpty()) {
            house.terminal().println("Dieses Vorhaben gibt es nicht, oder niemand leitet es: " + undertaking);
            return REFUSED;
        }
        var begin = System.nanoTime();
        var name = String.valueOf(file.getFileName());
        var outcome =
                rooms.getBean(PbImport.class).run(file, name, hosts.getFirst(), undertaking, question, Progress.SILENT);
        return switch (outcome) {
            case PbOutcome.Taken(var step) -> {
                house.terminal()
                        .printf(
                                "Eingelesen in %.1f Sekunden. Adresse: /abstimmung/%s%n",
                                (System.nanoTime() - begin) / 1e9, step);
                yield 0;
            }
            case PbOutcome.Refused(var why) -> {
                var texts = rooms.getBean(Texts.class);
                var german = rooms.getBean(Languages.class).first();
                house.terminal()
                        .println("Nichts eingelesen. " + (why.line() > 0 ? "Zeile " + why.line() + ": " : "")
                                + texts.get(german, why.textKey(), why.said().toArray()));
                yield REFUSED;
            }
        };
    }
}
