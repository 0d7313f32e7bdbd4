package org.augenhoehe.methods.budget;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.augenhoehe.methods.SharedData;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Elections that were really held, counted again.
class RealElectionsTest {
    private static final String OWN = "the city's own rule, not one of those that the format names";
    private static final String ONLINE = "paper ballots are missing in the file, and it names no rule";

    /// Files with a published result that no named rule gives, each with the cause.
    private static final Map<String, String> NOT_REPRODUCED = Map.of(
            "Hungary_Budapest_2023_VIII_Jozsefvaros.pb", ONLINE,
            "Poland_Poznan_2023_11_-_Fabianowo-Kotowo_Gorczyn_Junikowo_Kwiatowe_Lawica.pb", OWN,
            "Poland_Poznan_2023_2_-_Kiekrz_Krzyzowniki-Smochowice_Podolany_Strzeszyn.pb", OWN,
            "Poland_Poznan_2023_5_-_Grunwald_Polnoc_Grunwald_Poludnie_Stary_Grunwald.pb", OWN,
            "Poland_Poznan_2023_6_-_Ogrody_Solacz_Winiary_Wola.pb", OWN,
            "Poland_Poznan_2024_13_-_Jezyce_sw.Lazarz__small.pb", OWN,
            "Poland_Poznan_2025_9_-_Stare_Miasto__large.pb", OWN,
            "Poland_Poznan_2026_7-_Morasko-Radojewo_Naramowice_Umultowo__small.pb", OWN,
            "Poland_Poznan_2026_8_-_Chartowo_Rataje_Zegrze__large.pb", OWN);

    @Test
    void everyPublishedResultComesOutAgainOrIsListedWithItsCause() throws IOException {
        var different = new TreeMap<String, String>();
        int reproduced = 0;
        for (var path : files()) {
            var file = PabulibReader.read(path);
            if (!file.hasResult()) {
                continue;
            }
            var rule = file.rule();
            if (rule.isEmpty()) {
                different.put(path.getFileName().toString(), file.meta().get("rule"));
                continue;
            }
            var funded = new HashSet<>(rule.get().count(file.election()).funded());
            if (funded.equals(new HashSet<>(file.selected("1")))) {
                reproduced++;
            } else {
                different.put(path.getFileName().toString(), "differs: " + funded);
            }
        }
        assertThat(different.keySet()).isEqualTo(new TreeMap<>(NOT_REPRODUCED).keySet());
        assertThat(reproduced).isEqualTo(33);
    }

    @Test
    void theReaderTakesEveryFileAndTheWriterGivesItBack() throws IOException {
        var remarks = new ArrayList<String>();
        for (var path : files()) {
            var file = PabulibReader.read(path);
            remarks.addAll(file.remarks());
            assertThat(file.election().projects())
                    .hasSize(Integer.parseInt(file.meta().get("num_projects")));
            assertThat(file.election().ballots())
                    .hasSize(Integer.parseInt(file.meta().get("num_votes")));
            var out = new StringWriter();
            PabulibWriter.write(file, out);
            var again = PabulibReader.read(
                    new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8,
                    "again");
            // A failing comparison must not print whole elections.
            assertThat(again.election().equals(file.election()))
                    .as(path.toString())
                    .isTrue();
            assertThat(again.meta()).isEqualTo(file.meta());
        }
        assertThat(remarks)
                .singleElement()
                .asString()
                .contains("Mirow_Czyste_Odolany.pb:")
                .contains("twice");
    }

    @Test
    void everyRuleKeepsTheBudgetOfEveryElection() throws IOException {
        for (var path : files()) {
            var election = PabulibReader.read(path).election();
            for (var rule : List.of(
                    Greedy.noSkip(),
                    EqualShares.of(Utility.COST, Completion.ADD1U),
                    EqualShares.of(Utility.POINTS, Completion.GREEDY),
                    EqualShares.of(Utility.CARDINALITY, Completion.NONE),
                    Phragmen.plain())) {
                var outcome = rule.count(election);
                assertThat(outcome.left().sign()).isNotNegative();
                assertThat(outcome.reasons()).hasSameSizeAs(election.projects());
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.list(SharedData.folder("budget"))) {
            return all.filter(path -> path.toString().endsWith(".pb")).sorted().toList();
        }
    }
}
