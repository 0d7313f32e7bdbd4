package org.augenhoehe.following;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.people.Click;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever follows a thing hears when it moves: seldom enough to go on reading.
@PlatformTest
class FollowTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore undertakings;

    @Autowired
    HsdsImport hsds;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    CountedQueries queries;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn reader;
    UUID id;

    @BeforeEach
    void anUndertaking() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
        // The list of places is kept for a minute.
        ReflectionTestUtils.setField(AopTestUtils.<Gazetteer>getUltimateTargetObject(gazetteer), "held", null);
        host = somebody.plain();
        reader = somebody.plain();
        id = some.start(host);
    }

    @Test
    void whoFollowsHearsOnceADayHoweverMuchMoves() throws Exception {
        assertThat(click.look(reader, home()).getContentAsString()).contains(">Folgen<");
        assertThat(follow(reader, "vorhaben", id)).isEqualTo(home());
        assertThat(click.look(reader, home()).getContentAsString()).contains("Nicht mehr folgen");
        some.enter(id, host, Phase.PLAN);
        some.plan(id, host, some.wish("probe-gathering"));
        assertThat(heard(reader)).containsExactly("/aktuelles/vorhaben/" + id);
        assertThat(click.look(reader, "/neues").getContentAsString())
                .contains("Neues bei „" + SomeUndertaking.QUESTION + "“");
        tomorrow();
        some.enter(id, host, Phase.DESIGN);
        assertThat(heard(reader)).hasSize(2);
    }

    @Test
    void whoMovesSomethingIsNotToldOfIt() throws Exception {
        follow(host, "vorhaben", id);
        some.enter(id, host, Phase.PLAN);
        assertThat(heard(host)).isEmpty();
    }

    @Test
    void whoDoesSomethingNamelesslyIsNotToldOfItEither() throws Exception {
        some.participant(id);
        var other = some.participant(id);
        follow(other, "vorhaben", id);
        follow(reader, "vorhaben", id);
        // The history says that somebody objects, not who.
        var path = some.proposeGoal(id, host, "Bis zum Sommer gibt es dienstags Suppe für alle.");
        assertThat(heard(reader)).isNotEmpty();
        db.sql("delete from following.told").update();
        db.sql("delete from notices.notice where kind = 'followed.moved'").update();
        click.send(other, path + "/einwand", Map.of("objection", "Dienstags arbeiten viele von uns."));
        assertThat(heard(other)).isEmpty();
        assertThat(heard(reader)).hasSize(1);
    }

    @Test
    void thatSomebodyJoinsIsNoNewsForOthers() throws Exception {
        follow(reader, "vorhaben", id);
        some.participant(id);
        assertThat(heard(reader)).isEmpty();
    }

    @Test
    void whoFollowsNoLongerHearsNothing() throws Exception {
        follow(reader, "vorhaben", id);
        click.send(reader, "/folgen/vorhaben/" + id + "/nicht-mehr");
        some.enter(id, host, Phase.PLAN);
        assertThat(heard(reader)).isEmpty();
        assertThat(click.look(reader, "/folgen").getContentAsString()).contains("Du folgst noch nichts.");
    }

    @Test
    void aServiceAndItsPlaceMoveWithTheirUndertakings() throws Exception {
        var service = db.sql("select id from directory.service where name like 'Mittagstisch%' and source = 'api-test'")
                .query(UUID.class)
                .list()
                .getFirst();
        undertakings.addService(id, service);
        var lindenau = gazetteer.districts().stream()
                .filter(district -> district.longLabel().equals("Lindenau"))
                .findFirst()
                .orElseThrow();
        var neighbour = somebody.plain();
        follow(reader, "angebot", service);
        assertThat(click.send(neighbour, "/folgen", Map.of("ort", lindenau.id().toString()))
                        .getStatus())
                .isEqualTo(303);
        some.enter(id, host, Phase.PLAN);
        assertThat(heard(reader)).containsExactly("/aktuelles/angebot/" + service);
        assertThat(heard(neighbour)).containsExactly("/aktuelles/ort/" + lindenau.id());
        assertThat(click.look(neighbour, "/folgen").getContentAsString()).contains("Lindenau");
        assertThat(click.look("/aktuelles/ort/" + lindenau.id()).getContentAsString())
                .contains("Phase: Planen");
    }

    @Test
    void whoFollowsSeveralThingsThatMoveAtOnceHearsOnce() throws Exception {
        var service = UUID.randomUUID();
        undertakings.addService(id, service);
        db.sql("insert into following.follow (person, kind, thing, since) values (:person, 'SERVICE', :service, now())")
                .param("person", reader.id())
                .param("service", service)
                .update();
        follow(reader, "vorhaben", id);
        some.enter(id, host, Phase.PLAN);
        assertThat(heard(reader)).containsExactly("/aktuelles/vorhaben/" + id);
    }

    @Test
    void followingTwiceIsFollowingOnce() throws Exception {
        follow(reader, "vorhaben", id);
        follow(reader, "vorhaben", id);
        assertThat(count("follow")).isEqualTo(1);
    }

    @Test
    void whatIsNotThereCannotBeFollowed() throws Exception {
        assertThat(click.send(reader, "/folgen/vorhaben/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(click.send(reader, "/folgen/wetter/" + id).getStatus()).isEqualTo(404);
        var refused = click.send(reader, "/folgen", Map.of("ort", "Atlantis"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Wähle einen Ort aus der Liste.");
    }

    @Test
    void whoFollowsVeryMuchIsToldSoAndNothingIsLost() throws Exception {
        fill(FollowBook.MOST);
        assertThat(follow(reader, "vorhaben", id)).isEqualTo("/folgen");
        assertThat(count("follow")).isEqualTo(FollowBook.MOST);
    }

    @Test
    void thePageCostsTheSameForOneAndForMany() throws Exception {
        follow(reader, "vorhaben", id);
        var few = queries.during(() -> click.look(reader, "/folgen"));
        for (int i = 0; i < 5; i++) {
            follow(reader, "vorhaben", some.start(host));
        }
        assertThat(queries.during(() -> click.look(reader, "/folgen"))).isEqualTo(few);
    }

    @Test
    void whoIsErasedFollowsNothing() throws Exception {
        follow(reader, "vorhaben", id);
        some.enter(id, host, Phase.PLAN);
        assertThat(heard(reader)).hasSize(1);
        assertThat(click.look(reader, "/meine-daten").getContentAsString()).contains(SomeUndertaking.QUESTION);
        erasure.erase(reader.id());
        assertThat(count("follow") + count("told")).isZero();
    }

    private String follow(SignedIn person, String kind, UUID thing) throws Exception {
        var answer = click.send(person, "/folgen/" + kind + "/" + thing);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    /// Once the jobs are done that tell it.
    private List<String> heard(SignedIn person) throws InterruptedException {
        for (int i = 0; i < 300 && waits(); i++) {
            Thread.sleep(100);
        }
        assertThat(waits()).as("still to be told").isFalse();
        return db.sql("select path from notices.notice where person = :person and kind = 'followed.moved'")
                .param("person", person.id())
                .query(String.class)
                .list();
    }

    private boolean waits() {
        return db.sql("select exists (select from platform.job where task_name = 'tell followers')")
                .query(Boolean.class)
                .single();
    }

    private int count(String table) {
        return db.sql("select count(*) from following." + table + " where person = :person")
                .param("person", reader.id())
                .query(Integer.class)
                .single();
    }

    private void tomorrow() {
        db.sql("update following.told set day = day - 1").update();
    }

    private void fill(int many) {
        db.sql("""
                insert into following.follow (person, kind, thing, since)
                select :person, 'SERVICE', gen_random_uuid(), now() from generate_series(1, :many)
                """).param("person", reader.id()).param("many", many).update();
    }

    private String home() {
        return "/vorhaben/" + id;
    }
}
