package org.augenhoehe.atlas;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.atlas.SomeEntries.id;
import static org.augenhoehe.atlas.SomeEntries.typed;

/// A group collects something on the map, with fields of its own; anybody suggests a collection.
@PlatformTest
class CollectionsTest {
    @Autowired
    SomeEntries entries;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn speaker;
    SignedIn other;
    UUID group;

    @BeforeEach
    void aGroup() throws Exception {
        speaker = somebody.named("Petra");
        other = somebody.named("Yusuf");
        group = founding.group(speaker);
    }

    @Test
    void aGroupCollectsWithFieldsOfItsOwn() throws Exception {
        var path = begin(speaker, true, true);
        addField(path, speaker, Map.of("fieldName", "Mit Lehne", "fieldKind", "YES_NO", "needed", "true"));
        addField(path, speaker, Map.of("fieldName", "Sitzhöhe", "fieldKind", "NUMBER"));
        addField(path, speaker, Map.of("fieldName", "Material", "fieldKind", "CHOICE", "choices", "Holz\nStein"));
        assertThat(click.send(speaker, path + "/felder", Map.of("fieldName", "Form", "fieldKind", "CHOICE"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(other, path + "/felder", Map.of("fieldName", "Form", "fieldKind", "TEXT"))
                        .getStatus())
                .isEqualTo(403);
        var wrong = add(other, path, Map.of("Sitzhöhe", "hoch"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Das fehlt noch.", "Schreib eine Zahl");
        var right = add(other, path, Map.of("Mit Lehne", "ja", "Sitzhöhe", "45", "Material", "Holz"));
        assertThat(right.getStatus()).as(right.getContentAsString()).isEqualTo(303);
        assertThat(click.look(path).getContentAsString()).contains("Bank der Sammlung", "45", "Holz");
        assertThat(click.look("/karte/daten.csv?sammlung=" + collection(path)).getContentAsString())
                .contains("Mit Lehne", "Bank der Sammlung");
        assertThat(click.look("/api/1/map-collections/" + collection(path)).getContentAsString())
                .contains("Sitzhöhe");
    }

    @Test
    void aFieldInWhichSomethingStandsStays() throws Exception {
        var path = begin(speaker, true, true);
        addField(path, speaker, Map.of("fieldName", "Schatten", "fieldKind", "YES_NO"));
        assertThat(click.send(speaker, path + "/felder", Map.of("fieldName", "schatten", "fieldKind", "TEXT"))
                        .getStatus())
                .isEqualTo(422);
        add(other, path, Map.of("Schatten", "nein"));
        var away = path + "/felder/" + field(path, "Schatten") + "/weg";
        assertThat(click.send(other, away).getStatus()).isEqualTo(403);
        assertThat(click.send(speaker, away).getStatus()).isEqualTo(422);
    }

    @Test
    void aCollectionOfTheGroupAloneTakesNothingFromOthers() throws Exception {
        var path = begin(speaker, true, false);
        assertThat(add(other, path, Map.of()).getStatus()).isEqualTo(422);
        founding.join(speaker, group, other);
        assertThat(add(other, path, Map.of()).getStatus()).isEqualTo(303);
    }

    @Test
    void whatDoesNotBelongIsTakenOutForAReasonAndStaysOnTheMap() throws Exception {
        var path = begin(speaker, true, true);
        var entry = String.valueOf(add(other, path, Map.of()).getHeader("Location"));
        var out = path + "/herausnehmen/" + id(entry);
        assertThat(click.send(other, out, Map.of("reason", "So.")).getStatus()).isEqualTo(403);
        click.send(speaker, out, Map.of("reason", "Das ist ein Stuhl."));
        assertThat(click.look(path).getContentAsString()).doesNotContain(entry);
        assertThat(click.look(entry).getContentAsString()).contains("Das ist ein Stuhl.");
        assertThat(entries.notices(other, "map.moved")).isEqualTo(1);
    }

    @Test
    void aResidentSuggestsACollectionAndAGroupTakesItOn() throws Exception {
        var path = begin(other, false, true);
        assertThat(click.look("/karte/sammlungen").getContentAsString()).contains(path);
        addField(path, other, Map.of("fieldName", "Leichte Sprache", "fieldKind", "YES_NO"));
        assertThat(add(somebody.plain(), path, Map.of()).getStatus()).isEqualTo(422);
        assertThat(click.send(other, path + "/uebernehmen", Map.of("group", group.toString()))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(speaker, path + "/uebernehmen", Map.of("group", group.toString()))
                        .getStatus())
                .isEqualTo(303);
        assertThat(entries.notices(other, "map.collection")).isEqualTo(1);
        assertThat(add(somebody.plain(), path, Map.of()).getStatus()).isEqualTo(303);
    }

    @Test
    void whoModeratesDeclinesASuggestionOnlyForAReason() throws Exception {
        var path = begin(other, false, true);
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        assertThat(click.send(moderator, path + "/ablehnen", Map.of("reason", " "))
                        .getStatus())
                .isEqualTo(422);
        click.send(moderator, path + "/ablehnen", Map.of("reason", "Das gibt es schon im Verzeichnis."));
        assertThat(click.look(path).getContentAsString()).contains("Das gibt es schon im Verzeichnis.");
        assertThat(entries.notices(other, "map.collection")).isEqualTo(1);
    }

    @Test
    void thePagesCostTheSameForOneAndForMany() throws Exception {
        var path = begin(speaker, true, true);
        addField(path, speaker, Map.of("fieldName", "Lehne", "fieldKind", "YES_NO"));
        add(other, path, Map.of("Lehne", "ja"));
        click.look(path);
        var few = queries.during(() -> click.look(path));
        var list = queries.during(() -> click.look("/karte/sammlungen"));
        for (int i = 0; i < 10; i++) {
            add(somebody.plain(), path, Map.of("Lehne", "ja"));
        }
        begin(speaker, true, true);
        assertThat(queries.during(() -> click.look(path))).isEqualTo(few);
        assertThat(queries.during(() -> click.look("/karte/sammlungen"))).isEqualTo(list);
    }

    private String begin(SignedIn by, boolean asGroup, boolean everybody) throws Exception {
        var typed = new HashMap<>(Map.of("kind", "RESOURCE", "name", "Bänke " + UUID.randomUUID(), "months", "6"));
        if (asGroup) {
            typed.put("keeper", group.toString());
        }
        if (everybody) {
            typed.put("everybody", "true");
        }
        var answer = click.send(by, "/karte/sammlungen/neu", typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private void addField(String path, SignedIn by, Map<String, String> typed) throws Exception {
        assertThat(click.send(by, path + "/felder", typed).getStatus()).isEqualTo(303);
    }

    private org.springframework.mock.web.MockHttpServletResponse add(SignedIn by, String path, Map<String, String> said)
            throws Exception {
        var typed = typed("RESOURCE", "Bank der Sammlung");
        typed.put("collection", collection(path));
        for (var one : said.entrySet()) {
            typed.put("feld-" + field(path, one.getKey()), one.getValue());
        }
        return click.send(by, "/karte/neu", typed);
    }

    private static String collection(String path) {
        return path.substring("/karte/sammlungen/".length());
    }

    private String field(String path, String name) {
        return db.sql("select id from atlas.collection_field where collection = :collection and name = :name")
                .param("collection", UUID.fromString(collection(path)))
                .param("name", name)
                .query(String.class)
                .single();
    }
}
