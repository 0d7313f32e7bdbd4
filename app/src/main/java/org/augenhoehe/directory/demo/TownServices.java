package org.augenhoehe.directory.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.ImportOutcome;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The services of Ahrenfurt, all of them invented; they come in as any other directory does.
@Component
class TownServices implements DemoContent {
    static final String SOURCE = "ahrenfurt";

    /// Those that are on the platform themselves, under the same name.
    static final List<String> AT_HOME_HERE = List.of(
            "Lotsenhaus Ahrenfurt",
            "Stadt Ahrenfurt, Amt für Soziales",
            "Bürgerstiftung an der Ahre",
            "Fahrradladen Kettenreaktion",
            "Ärmel hoch Ahrenfurt e. V.",
            "Nachbarschaft Gerberviertel",
            "Pflegende Angehörige",
            "Tagestreff-Rat");

    private final HsdsImport hsds;
    private final JdbcClient db;

    TownServices(HsdsImport hsds, JdbcClient db) {
        this.hsds = hsds;
        this.db = db;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void fill(DemoTown town) {
        bringIn();
        AT_HOME_HERE.forEach(name -> claim(name, town.get(name)));
        db.sql("select id, name from directory.service where source = :source order by name")
                .param("source", SOURCE)
                .query(Named.class)
                .list()
                .forEach(service -> town.add(service.name, service.id));
    }

    private void bringIn() {
        try (var tables = DemoTables.layOut()) {
            var outcome = hsds.run(tables.folder(), new HsdsImport.Wish(SOURCE, true), Progress.SILENT);
            if (outcome instanceof ImportOutcome.Refused refused) {
                throw new IllegalStateException("the tables of the town are broken: " + refused);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void claim(String name, UUID organisation) {
        db.sql("update directory.organization set claimant = :organisation where source = :source and name = :name")
                .param("organisation", organisation)
                .param("source", SOURCE)
                .param("name", name)
                .update();
    }

    record Named(UUID id, String name) {}
}
