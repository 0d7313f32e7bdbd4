package org.augenhoehe.directory.importing;

import java.nio.file.Path;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.HsdsSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Directories that nobody here wrote: a whole city's in HSDS 1.1, and the published examples of 3.0.
class RealDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void aWholeCityComesInAndGoesOutWithoutLoss() throws Exception {
        var city = DirectoryFiles.real("miami-211-hsds-1.1.zip");
        try (var house = FreshHouse.open();
                var other = FreshHouse.open()) {
            var report = DirectoryFiles.read(house, city).report();
            assertThat(report.rows()).containsEntry("service", 4089L).containsEntry("organization", 1074L);
            // Nearly half the services name organisations that the city left out; all services are there all the same.
            assertThat(report.findings())
                    .filteredOn(finding -> finding.file().equals("services.csv"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.trouble()).isEqualTo(Trouble.REFERENCE_BROKEN);
                        assertThat(finding.count()).isEqualTo(447);
                        assertThat(finding.lines()).hasSize(20);
                    });
            assertThat(report.columns())
                    .filteredOn(column -> column.target().isEmpty() && column.filled() > 0)
                    .extracting(column -> column.file() + " " + column.column() + " " + column.filled())
                    .containsExactlyInAnyOrder("taxonomy.csv parent_name 1982", "taxonomy.csv taxonomy_facet 1522");
            assertItsPlacesAreOnTheMap(house);
            var json = DirectoryFiles.write(house, folder.resolve("city.json"));
            assertThat(DirectoryFiles.read(other, DirectoryFiles.write(house, folder.resolve("city.zip"))))
                    .isInstanceOf(ImportOutcome.Taken.class);
            assertThat(DirectoryFiles.write(other, folder.resolve("again.json")))
                    .hasSameTextualContentAs(json);
            assertThat(DirectoryFiles.read(other, json)).isInstanceOf(ImportOutcome.Taken.class);
            assertThat(DirectoryFiles.write(other, folder.resolve("third.json")))
                    .hasSameTextualContentAs(json);
        }
    }

    /// Every place with coordinates of every service that can be found, once, in the same transaction as the search.
    private static void assertItsPlacesAreOnTheMap(FreshHouse house) {
        var db = JdbcClient.create(house.pool());
        var onMap = db.sql("select count(*) from places.map_point where layer = 'angebot'")
                .query(Integer.class)
                .single();
        assertThat(onMap)
                .isGreaterThan(1000)
                .isEqualTo(db.sql("""
                        select count(*) from directory.service_at_location p
                        join directory.location l on l.id = p.location_id
                        join directory.listing s on s.service_id = p.service_id
                        where l.latitude between -90 and 90 and l.longitude between -180 and 180
                        """).query(Integer.class).single());
        assertThat(db.sql("""
                        select count(*) from places.map_mark
                        where latitude between 25 and 27 and longitude between -81.5 and -80
                        """).query(Integer.class).single())
                .as("around Miami; some offices are far away")
                .isGreaterThan(onMap * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hsds-3.0/examples/csv",
                "hsds-3.0/examples/tabular.json",
                "hsds-3.0/examples/service_full.json",
                "hsds-3.0/examples/service_list.json",
                "hsds-3.0/examples/organization_full.json",
                "hsds-3.0/examples/service_at_location_full.json",
                "hsds-3.0-uk-service-list.json"
            })
    void publishedExamplesComeInAndGoOutAsTheSchemasWant(String name) throws Exception {
        var example = DirectoryFiles.real(name);
        try (var house = FreshHouse.open()) {
            assertThat(DirectoryFiles.read(house, example).report().rows()).containsEntry("service", 1L);
            var written = new JsonMapper()
                    .readTree(DirectoryFiles.write(house, folder.resolve("out.json"))
                            .toFile());
            for (var service : written.get("services")) {
                HsdsSchemas.assertFits("service", service);
            }
            for (var organization : written.get("organizations")) {
                HsdsSchemas.assertFits("organization", organization);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"taxonomy.json, taxonomy", "taxonomy_list.json, taxonomy", "taxonomy_term_list.json, taxonomy_term"})
    void aListOfTermsAloneIsADirectoryToo(String name, String table) throws Exception {
        var example = DirectoryFiles.real("hsds-3.0/examples/" + name);
        try (var house = FreshHouse.open()) {
            assertThat(DirectoryFiles.read(house, example).report().rows()).containsEntry(table, 1L);
        }
    }
}
