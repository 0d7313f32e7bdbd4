package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.augenhoehe.platform.database.DatabaseAddress;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.launch.House;
import org.augenhoehe.platform.launch.TerminalCommand;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `./augenhoehe import template PATH`
@Command(
        name = "import template",
        description =
                "Liest eine veröffentlichte Vorlage für Vorhaben ein: metadata.json und phases/*.json (Ordner oder ZIP).")
class TemplateCommand implements TerminalCommand {
    private static final int REFUSED = 1;
    private static final Language GERMAN = new Language("de", "Deutsch", "ltr", null);

    @Parameters(paramLabel = "PATH", description = "Ein Ordner oder eine ZIP-Datei.")
    private Path from = Path.of("");

    @Option(
            names = "--source",
            description = "Unter welchem Namen sie aufbewahrt wird: Derselbe Name ersetzt, was er früher brachte.")
    private String source = "";

    @Override
    public int run(House house) throws IOException, SQLException {
        try (var database = house.database()) {
            migrate(database.address());
            try (var connection = database.address().connect()) {
                var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                var json = JsonMapper.shared();
                var name = source.isEmpty()
                        ? String.valueOf(from.toAbsolutePath().normalize().getFileName())
                        : source;
                var reading = new TemplateImport(new TemplateStore(db, json), json, Clock.systemUTC())
                        .run(from, TemplateImport.source(name));
                house.terminal().println(said(reading));
                return reading instanceof Reading.Taken ? 0 : REFUSED;
            }
        }
    }

    private static String said(Reading reading) {
        return switch (reading) {
            case Reading.Taken(var id, var schema, var languages) ->
                "Eingelesen: „%s“ mit %d Phasen und %d Aufgaben, in den Sprachen %s. Adresse: /vorhaben/vorlagen/%s"
                        .formatted(
                                schema.name().in(GERMAN).text(),
                                schema.stages().size(),
                                schema.countTasks(),
                                String.join(", ", languages),
                                id);
            case Reading.Refused(var why, var where) ->
                "Nichts eingelesen. " + reason(why).formatted(where);
        };
    }

    private static String reason(Refusal.Why why) {
        return switch (why) {
            case NOT_THERE -> "Hier ist nichts: %s";
            case BROKEN_ZIP -> "Das ist weder ein Ordner noch eine lesbare ZIP-Datei: %s";
            case TOO_LARGE -> "Zu viele oder zu große Dateien, die erste davon: %s";
            case NO_METADATA -> "Das ist keine Vorlage, es fehlt die Datei %s";
            case NO_PHASES -> "Keine einzige Phase liegt in %s";
            case BROKEN_JSON -> "Kein lesbares JSON: %s";
            case NO_NAME -> "Ohne Namen in einer Sprache: %s";
            case NO_ID -> "Eine Aufgabe ohne \"id\": %s";
            case SAME_ID -> "Zwei Aufgaben mit derselben \"id\": %s";
        };
    }

    /// The platform need not have been started yet.
    private static void migrate(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
