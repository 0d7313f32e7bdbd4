package org.augenhoehe.directory.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.HsdsSchemas;
import org.augenhoehe.directory.ListingOutside;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.ImportOutcome;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.demo.DemoTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever looks into the demonstration town finds a directory that could be a real one, and harms nobody.
class TownServicesTest {
    private static final int WORDS_IN_AN_EASY_SENTENCE = 12;

    private static FreshHouse house;
    private static final DemoTown TOWN = new DemoTown();

    @BeforeAll
    static void fill() {
        house = FreshHouse.open();
        TownServices.AT_HOME_HERE.forEach(name -> TOWN.add(name, found(name)));
        var hsds = new HsdsImport(house.pool(), ListingOutside.on(house.pool(), Clock.systemUTC()), Clock.systemUTC());
        house.transaction().executeWithoutResult(any -> new TownServices(hsds, house.db()).fill(TOWN));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static UUID found(String name) {
        var id = Ids.next();
        house.db().sql("""
                insert into people.organisation (id, kind, name, about, contact, founded_at, confirmed_at)
                values (?, 'INITIATIVE', ?, '', '', now(), now())""").params(id, name).update();
        return id;
    }

    @Test
    void everyServiceSaysWhatForWhomAndHowInBothLanguages() {
        assertThat(texts("select name from directory.service")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(texts("""
                select name from directory.service where coalesce(description, '') = '' or eligibility_description is null
                  or application_process is null or easy_name is null or easy_description is null
                  or easy_eligibility is null or easy_application is null""")).isEmpty();
        assertThat(texts("select name from directory.listing where topics = '{}' or languages = '{}'"))
                .isEmpty();
    }

    @Test
    void easySentencesAreShort() {
        assertThat(texts("""
                select easy_name from directory.service union all select easy_description from directory.service
                union all select easy_eligibility from directory.service
                union all select easy_application from directory.service""").stream()
                        .flatMap(String::lines)
                        .filter(sentence -> sentence.split(" ").length > WORDS_IN_AN_EASY_SENTENCE))
                .isEmpty();
    }

    @Test
    void placesWithDevicesAreFound() {
        assertThat(texts("select name from directory.listing where access_point"))
                .hasSize(8);
        assertThat(texts("select name from directory.listing where access_point and step_free"))
                .contains("Stadtbibliothek: Internet und Hilfe am Bildschirm")
                .hasSizeGreaterThan(4);
    }

    @Test
    void nobodyLearnsWhereTheShelterIs() {
        assertThat(texts("""
                select s.name from directory.service s join directory.organization o on o.id = s.organization_id
                where o.name like 'Frauen für Frauen%'""")).hasSize(2);
        assertThat(texts("""
                select l.name from directory.location l
                left join directory.service_at_location p on p.location_id = l.id
                left join directory.service s on s.id = p.service_id
                join directory.organization o on o.id in (l.organization_id, s.organization_id)
                where o.name like 'Frauen für Frauen%'""")).isEmpty();
    }

    /// The Bundesnetzagentur keeps these numbers for films and books.
    @Test
    void nobodyRealIsCalledOrWrittenTo() {
        assertThat(texts("select number from directory.phone"))
                .isNotEmpty()
                .allMatch(number -> number.matches("040 66969 [0-9]{3}|0171 39200 [0-9]{2}"));
        assertThat(texts("""
                select email from directory.service where email is not null
                union all select email from directory.organization where email is not null""")).isNotEmpty().allMatch(address -> address.endsWith(".example"));
    }

    @Test
    void organisationsOfThePlatformAreTheSameInTheDirectory() {
        assertThat(texts("""
                select d.name from directory.organization d join people.organisation p on p.id = d.claimant
                where p.name = d.name""")).containsExactlyInAnyOrderElementsOf(TownServices.AT_HOME_HERE);
        assertThat(TOWN.get("Tagestreff im Lotsenhaus")).isNotNull();
    }

    @Test
    void itFitsThePublishedSchemaAndComesInAgain(@TempDir Path folder) throws Exception {
        var out = DirectoryFiles.write(house, folder.resolve("ahrenfurt.json"));
        var services = new JsonMapper().readTree(out.toFile()).path("services");
        assertThat(services.size()).isGreaterThanOrEqualTo(60);
        services.forEach(service -> HsdsSchemas.assertFits("service", service));
        try (var other = FreshHouse.open()) {
            assertThat(DirectoryFiles.read(other, out, true)).isInstanceOf(ImportOutcome.Taken.class);
        }
    }

    private static List<String> texts(String query) {
        return house.db().sql(query).query(String.class).list();
    }
}
