package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.directory.DirectoryFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Whatever is handed in: the report says what is wrong and where, and the directory stays as it was.
class BrokenInputTest {
    private static FreshHouse house;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws IOException {
        house = FreshHouse.open();
        DirectoryFiles.read(house, DirectoryFiles.SMALL);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void aGoodOneToSpoil() throws IOException {
        DirectoryFiles.copyOfSmall(folder);
    }

    @Test
    void aTextInAnotherEncodingIsRefusedWithItsLine() throws Exception {
        var text = Files.readString(folder.resolve("phones.csv")) + "t3,,s1,,,,1,,,Rückruf\n";
        Files.write(folder.resolve("phones.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        refused(folder, Trouble.NOT_UTF8, "phones.csv:4");
    }

    @Test
    void aMissingColumnIsRefusedByItsName() throws Exception {
        var text = Files.readString(folder.resolve("services.csv")).replaceFirst("organization_id", "org");
        Files.writeString(folder.resolve("services.csv"), text);
        assertThat(refused(folder, Trouble.COLUMN_MISSING, "services.csv:1").detail())
                .isEqualTo("organization_id");
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() throws Exception {
        var text = Files.readString(folder.resolve("contacts.csv")).replaceFirst("title", "name");
        Files.writeString(folder.resolve("contacts.csv"), text);
        refused(folder, Trouble.COLUMN_TWICE, "contacts.csv:1");
    }

    @Test
    void semicolonsAreRefusedWithTheWayOut() throws Exception {
        var text = Files.readString(folder.resolve("phones.csv")).replace(',', ';');
        Files.writeString(folder.resolve("phones.csv"), text);
        refused(folder, Trouble.WRONG_SEPARATOR, "phones.csv:1");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefusedAtItsLine() throws Exception {
        var text = Files.readString(folder.resolve("phones.csv")) + "t3,,s1,,,,\"1,,,\n";
        Files.writeString(folder.resolve("phones.csv"), text);
        var refused = refusedAs(folder, Trouble.BROKEN_CSV);
        assertThat(refused.place().file()).isEqualTo("phones.csv");
        assertThat(refused.place().line()).isBetween(3L, 4L);
    }

    @Test
    void aLinkToAServiceThatIsNotThereIsLeftOutAndNamed() throws Exception {
        append("service_at_location.csv", "a9,nowhere,l1,\n");
        try (var other = FreshHouse.open()) {
            var report = DirectoryFiles.read(other, folder).report();
            assertThat(report.services()).isEqualTo(3);
            assertThat(report.findings())
                    .anySatisfy(finding -> assertThat(finding)
                            .isEqualTo(new ImportReport.Finding(
                                    "service_at_location.csv", Trouble.LINK_BROKEN, "service_id", 1, List.of(5L))));
        }
    }

    @Test
    void whoWantsNothingLeftOutGetsARefusalInstead() throws Exception {
        append("service_at_location.csv", "a9,nowhere,l1,\n");
        var outcome = DirectoryFiles.read(house, folder, true);
        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> {
            assertThat(refused.trouble()).isEqualTo(Trouble.LINK_BROKEN);
            assertThat(refused.place()).hasToString("service_at_location.csv:5");
        });
        theDirectoryIsAsItWas();
    }

    @Test
    void whenMoreThanHalfIsWrongNothingIsTaken() throws Exception {
        var text = Files.readString(folder.resolve("services.csv"))
                .replace("Wohngeld-Beratung", "")
                .replace("Computer-Café", "");
        Files.writeString(folder.resolve("services.csv"), text);
        refused(folder, Trouble.TOO_MUCH_SKIPPED, "services.csv:4");
    }

    @Test
    void rubbishIsRefusedHoweverLarge() throws Exception {
        var rubbish = folder.resolve("rubbish");
        var piece = new byte[1 << 20];
        var random = new Random(7);
        try (var out = Files.newOutputStream(rubbish)) {
            for (var megabytes = 0; megabytes < 200; megabytes++) {
                random.nextBytes(piece);
                out.write(piece);
            }
        }
        assertThat(DirectoryFiles.read(house, rubbish)).isInstanceOf(ImportOutcome.Refused.class);
        Files.move(rubbish, folder.resolve("services.csv"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(DirectoryFiles.read(house, folder)).isInstanceOf(ImportOutcome.Refused.class);
        theDirectoryIsAsItWas();
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws Exception {
        var bomb = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("services.csv"));
            zip.write("id,organization_id,name,status\n".getBytes(StandardCharsets.UTF_8));
            var line = "1,2,%s,active\n".formatted("a".repeat(60_000)).getBytes(StandardCharsets.UTF_8);
            for (var lines = 0; lines < 2000; lines++) {
                zip.write(line);
            }
        }
        refused(bomb, Trouble.UNPACKS_TOO_LARGE, "services.csv");
    }

    @Test
    void aNameThatLeadsOutOfTheZipIsRefused() throws Exception {
        var slip = folder.resolve("slip.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(slip))) {
            zip.putNextEntry(new ZipEntry("../../services.csv"));
        }
        refused(slip, Trouble.NAME_LEADS_OUT, "slip.zip");
    }

    @Test
    void aZipThatEndsInTheMiddleIsRefused() throws Exception {
        var zip = folder.resolve("half.zip");
        DirectoryFiles.zip(DirectoryFiles.SMALL, zip);
        var bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        refused(zip, Trouble.BROKEN_ZIP, "half.zip");
    }

    @Test
    void brokenJsonIsRefusedAtItsLine() throws Exception {
        var file = folder.resolve("broken.json");
        Files.writeString(file, "[\n{\"id\": \"1\", \"name\": \"A\", \"status\": \"active\"},\n{\"id\": ]\n");
        refused(file, Trouble.BROKEN_JSON, "broken.json:3");
    }

    @Test
    void whatIsNoDirectoryAtAllIsRefused() throws Exception {
        var file = folder.resolve("other.json");
        Files.writeString(file, "{\"weather\": [\"rain\"]}");
        refused(file, Trouble.NOTHING_FOUND, "other.json");
        refused(
                folder.resolve("nothing"),
                Trouble.NOT_THERE,
                folder.resolve("nothing").toString());
    }

    @Test
    void addressesInsideTheOwnNetworkAreNotFetched() {
        for (var address :
                new String[] {"http://localhost:1/x", "http://[::1]/", "http://192.168.1.1/", "http://169.254.169.254/"
                }) {
            assertThat(catchThrowableOfType(Refusal.class, () -> Fetched.from(address, false, Progress.SILENT))
                            .trouble())
                    .as(address)
                    .isEqualTo(Trouble.ADDRESS_INSIDE);
        }
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + line);
    }

    private static ImportOutcome.Refused refused(Path path, Trouble trouble, String place) throws IOException {
        var refused = refusedAs(path, trouble);
        assertThat(refused.place()).hasToString(place);
        return refused;
    }

    private static ImportOutcome.Refused refusedAs(Path path, Trouble trouble) throws IOException {
        var outcome = DirectoryFiles.read(house, path);
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        theDirectoryIsAsItWas();
        var refused = (ImportOutcome.Refused) outcome;
        assertThat(refused.trouble()).isEqualTo(trouble);
        return refused;
    }

    private static void theDirectoryIsAsItWas() {
        assertThat(house.db()
                        .sql("select count(*) from directory.listing")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }
}
