package org.augenhoehe.directory.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.directory.DirectoryFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// What comes in is there, once, and comes out again as it was.
class ImportTest {
    private static FreshHouse house;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        house = FreshHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void everyRowOfTheSmallDirectoryIsThere() throws Exception {
        var report = taken(DirectoryFiles.SMALL);
        assertThat(report.rows())
                .containsAllEntriesOf(Map.of("service", 3L, "organization", 2L, "schedule", 3L, "attribute", 2L));
        assertThat(report.skipped()).isZero();
        assertThat(report.findings())
                .extracting(ImportReport.Finding::file, ImportReport.Finding::trouble, ImportReport.Finding::lines)
                .containsExactly(tuple("schedules.csv", Trouble.VALUE_ODD, List.of(4L)));
        assertThat(report.columns())
                .filteredOn(column -> column.target().isEmpty())
                .extracting(ImportReport.ColumnUse::column, ImportReport.ColumnUse::filled)
                .containsExactly(tuple("bundesland", 1L));
    }

    @Test
    void theListKnowsWhatToFilterBy() throws Exception {
        taken(DirectoryFiles.SMALL);
        assertThat(names("step_free")).containsExactly("Computer-Café", "Mittagstisch für alle");
        assertThat(names("access_point")).containsExactly("Computer-Café");
        assertThat(names("languages @> '{ar}'")).containsExactly("Wohngeld-Beratung");
        assertThat(names("topics @> array(select id from directory.taxonomy_term where name = 'Alltag')"))
                .containsExactly("Mittagstisch für alle");
        // Tuesday 12:00, and one minute after closing.
        assertThat(names("open_week @> " + (1440 + 720))).containsExactly("Mittagstisch für alle");
        assertThat(names("open_week @> " + (1440 + 811))).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        taken(DirectoryFiles.SMALL);
        var once = DirectoryFiles.write(house, folder.resolve("once.json"));
        taken(DirectoryFiles.SMALL);
        assertThat(DirectoryFiles.write(house, folder.resolve("twice.json"))).hasSameTextualContentAs(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.json", "out.zip"})
    void whatGoesOutComesInAsItWas(String form) throws Exception {
        taken(DirectoryFiles.SMALL);
        var out = DirectoryFiles.write(house, folder.resolve(form));
        var before = DirectoryFiles.write(house, folder.resolve("before.json"));
        try (var other = FreshHouse.open()) {
            assertThat(DirectoryFiles.read(other, out)).isInstanceOf(ImportOutcome.Taken.class);
            assertThat(DirectoryFiles.write(other, folder.resolve("after.json")))
                    .hasSameTextualContentAs(before);
        }
    }

    @Test
    void aZipIsReadLikeItsFolder() throws Exception {
        var zip = folder.resolve("small.zip");
        DirectoryFiles.zip(DirectoryFiles.SMALL, zip);
        assertThat(taken(zip).services()).isEqualTo(3);
    }

    @Test
    void aServiceThatLeftItsSourceIsKeptButNoLongerListed() throws Exception {
        taken(DirectoryFiles.SMALL);
        var fewer = DirectoryFiles.copyOfSmall(folder);
        for (var file : List.of("services.csv", "service_at_location.csv", "schedules.csv")) {
            var lines = Files.readAllLines(fewer.resolve(file));
            lines.removeIf(line -> line.contains("s3,"));
            Files.write(fewer.resolve(file), lines);
        }
        taken(fewer);
        assertThat(names("true")).doesNotContain("Computer-Café");
        assertThat(house.db()
                        .sql(
                                "select count(*) from directory.service where name = 'Computer-Café' and gone_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static ImportReport taken(Path path) throws Exception {
        var outcome = DirectoryFiles.read(house, path);
        assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
        return outcome.report();
    }

    private static List<String> names(String condition) {
        return house.db()
                .sql("select name from directory.listing where " + condition + " order by name")
                .query(String.class)
                .list();
    }
}
