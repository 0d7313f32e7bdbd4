package org.augenhoehe.participation.budget.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The budget that the invented town has decided already, on paper, the year before: it comes in as a file.
@Component
class TownBudgetElsewhere implements DemoContent {
    private static final String FILE = "nachbarschaftsgeld-2025.pb";

    private final PbImport importing;

    TownBudgetElsewhere(PbImport importing) {
        this.importing = importing;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void fill(DemoTown town) {
        try (var in = new ClassPathResource("demo/" + FILE).getInputStream()) {
            var local = Files.createTempFile("augenhoehe-town-", FILE);
            Files.copy(in, local, StandardCopyOption.REPLACE_EXISTING);
            keep(town, local);
            Files.delete(local);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keep(DemoTown town, Path file) throws IOException {
        var outcome = importing.run(
                file,
                FILE,
                town.get("Sonnenblume7"),
                town.get("Vorhaben Tagestreff am Abend"),
                "Wofür gab Ahrenfurt 2025 das Nachbarschaftsgeld aus?",
                Progress.SILENT);
        if (!(outcome instanceof PbOutcome.Taken(var step))) {
            throw new IllegalStateException("the town cannot read its own file: " + outcome);
        }
        town.add("Schritt Nachbarschaftsgeld", step);
    }
}
