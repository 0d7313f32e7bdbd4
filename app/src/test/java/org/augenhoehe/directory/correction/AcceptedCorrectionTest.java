package org.augenhoehe.directory.correction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.correction.Correction.State;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.ImportOutcome;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What was accepted is read, found and handed out everywhere, from the moment of the answer on.
@PlatformTest
class AcceptedCorrectionTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    HsdsImport hsds;

    @Autowired
    CorrectionBook book;

    @Autowired
    TransactionTemplate transaction;

    private final UUID service = Ids.next();
    private final String name = "Nähstube " + service;
    private final String word = "apfelgarten" + Long.toString(service.getLeastSignificantBits() >>> 1, 36);
    private SignedIn moderator;

    @BeforeEach
    void thereIsAService() throws Exception {
        moderator = somebody.named("Moderatorin", Role.MODERATOR);
        read();
    }

    @Test
    void thePageShowsItAndItsWordsAreFound() throws Exception {
        assertThat(html("/suche?q=" + word)).doesNotContain(name);
        accept("DESCRIPTION");
        assertThat(html("/angebote/" + service)).contains("Wir nähen im " + word);
        assertThat(html("/suche?q=" + word)).contains(service.toString());
        assertThat(html("/angebote?q=" + word)).contains(service.toString());
        assertThat(html("/angebote?q=Nähstube+" + service)).contains(service.toString());
    }

    @Test
    void whatIsDeclinedIsNotFound() throws Exception {
        var id = propose("DESCRIPTION");
        click.send(moderator, "/mein-platz/berichtigungen/" + id + "/ablehnen", Map.of("because", "Stimmt nicht."));
        assertThat(html("/suche?q=" + word)).doesNotContain(service.toString());
    }

    @Test
    void theAnswerAndItsWordsAreThereTogetherOrNotAtAll() throws Exception {
        var id = UUID.fromString(propose("DESCRIPTION"));
        var visitor = new Visitor(moderator.id(), moderator.name(), null, Set.of(Role.MODERATOR));
        transaction.executeWithoutResult(status -> {
            assertThat(book.decide(visitor, id, State.ACCEPTED, "")).isTrue();
            status.setRollbackOnly();
        });
        assertThat(html("/suche?q=" + word)).doesNotContain(service.toString());
        assertThat(html("/angebote/" + service)).doesNotContain(word);
    }

    @Test
    void itOutlivesTheNextImport() throws Exception {
        accept("HOURS");
        read();
        assertThat(html("/angebote/" + service)).contains(word);
        assertThat(html("/suche?q=" + word)).contains(service.toString());
        assertThat(told().at("/metadata/0/replacement_value").stringValue()).contains(word);
    }

    @Test
    void bothExportsAndTheApiTellItAsAChange() throws Exception {
        var id = accept("DESCRIPTION");
        var json = JSON.readTree(bytes("/angebote/daten.json"));
        var exported = json.get("services")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals(service.toString()))
                .findFirst()
                .orElseThrow();
        for (var whole : new JsonNode[] {exported, told()}) {
            var change = whole.at("/metadata/0");
            assertThat(change.get("id").stringValue()).isEqualTo(id);
            assertThat(change.get("field_name").stringValue()).isEqualTo("description");
            assertThat(change.get("previous_value").stringValue()).isEqualTo("Wir nähen.");
            assertThat(change.get("replacement_value").stringValue()).isEqualTo("Wir nähen im " + word);
        }
        assertThat(tables("metadata.csv"))
                .contains(id + "," + service + ",service")
                .contains(word);
    }

    @Test
    void whatWasHandedOutComesInSomewhereElseAndIsToldOnce() throws Exception {
        accept("DESCRIPTION");
        var file = Files.write(folder.resolve("out.zip"), bytes("/angebote/daten.zip"));
        try (var house = FreshHouse.open()) {
            assertThat(DirectoryFiles.read(house, file)).isInstanceOf(ImportOutcome.Taken.class);
            var again = Files.readString(DirectoryFiles.write(house, folder.resolve("again.json")));
            assertThat(again.split(word, -1)).hasSize(2);
        }
    }

    @Test
    void aServiceThatIsGoneIsNoLongerOfferedAndHandedOutAsDefunct() throws Exception {
        assertThat(html("/suche?q=Nähstube+" + service)).contains("/angebote/" + service);
        accept("GONE");
        assertThat(html("/suche?q=Nähstube+" + service)).doesNotContain("/angebote/" + service);
        assertThat(html("/angebote?q=Nähstube+" + service)).doesNotContain("/angebote/" + service);
        assertThat(html("/angebote/" + service)).contains(word);
        assertThat(told().get("status").stringValue()).isEqualTo("defunct");
        assertThat(tables("services.csv").lines().filter(line -> line.startsWith(service.toString())))
                .singleElement()
                .asString()
                .contains(",defunct,");
    }

    @Test
    void whatModerationHidesIsNeitherReadNorFoundNorHandedOut() throws Exception {
        var id = accept("DESCRIPTION");
        assertThat(html("/angebote/" + service)).contains("/melden/berichtigung/" + id);
        click.send(somebody.plain(), "/melden/berichtigung/" + id, Map.of("ground", "FALSE"));
        var desk = new String(click.look(moderator, "/moderation").getContentAsByteArray(), StandardCharsets.UTF_8);
        var path = desk.replaceAll("(?s).*\"(/moderation/[0-9a-f-]{36})\"[^<]*<strong>[^<]*" + name + ".*", "$1");
        assertThat(path).startsWith("/moderation/");
        click.send(moderator, path, Map.of("outcome", "HIDDEN", "reason", "Den Garten gibt es nicht."));
        assertThat(html("/angebote/" + service)).doesNotContain(word);
        assertThat(html("/suche?q=" + word)).doesNotContain(service.toString());
        assertThat(tables("metadata.csv")).doesNotContain(word);
    }

    private void read() throws Exception {
        var file = Files.writeString(
                folder.resolve("in.json"), """
                {"services": [{"id": "%s", "name": "%s", "status": "active", "description": "Wir nähen.",
                  "organization": {"id": "%s", "name": "Wehrhaus", "description": "-"}}]}
                """.formatted(service, name, UUID.nameUUIDFromBytes(new byte[] {7})));
        var outcome = hsds.run(file, new HsdsImport.Wish("corrected-" + service, true), Progress.SILENT);
        assertThat(outcome).isInstanceOf(ImportOutcome.Taken.class);
    }

    private String propose(String part) throws Exception {
        var typed = Map.of("part", part, "proposed", "Wir nähen im " + word);
        var answer = click.send(somebody.plain(), "/angebote/" + service + "/berichtigen", typed);
        return String.valueOf(answer.getHeader("Location")).substring("/berichtigungen/".length());
    }

    private String accept(String part) throws Exception {
        var id = propose(part);
        assertThat(click.send(moderator, "/mein-platz/berichtigungen/" + id + "/annehmen")
                        .getStatus())
                .isEqualTo(303);
        return id;
    }

    private JsonNode told() throws Exception {
        return JSON.readTree(bytes("/api/hsds/3/services/" + service));
    }

    private String tables(String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes("/angebote/daten.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    var out = new ByteArrayOutputStream();
                    zip.transferTo(out);
                    return out.toString(StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is not in the export");
    }

    private String html(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        var answer = click.look(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
