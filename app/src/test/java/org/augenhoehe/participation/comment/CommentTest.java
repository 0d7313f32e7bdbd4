package org.augenhoehe.participation.comment;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// People talk about a contribution, in at most three levels.
@PlatformTest
class CommentTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    CommentStore store;

    @Autowired
    JdbcClient db;

    @Autowired
    CountedQueries queries;

    @Autowired
    Erasure erasure;

    SignedIn author;
    SignedIn reader;
    Step step;
    UUID about;

    @BeforeEach
    void somethingIsThere() throws Exception {
        author = somebody.plain();
        reader = somebody.plain();
        step = gathering.open(somebody.plain());
        about = gathering.contribute(author, step, "Ein Fahrdienst am Abend.");
    }

    @Test
    void whatWasHeldIsToldOnceItIsLetIn() throws Exception {
        var comment = gathering.comment(reader, about, "Mehr auf https://bus.example/abend", Map.of());
        assertThat(news(author)).isZero();
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", comment)
                .query(UUID.class)
                .single();
        click.send(
                somebody.named("Moderatorin", Role.MODERATOR),
                "/moderation/" + matter,
                Map.of("outcome", "KEPT", "reason", "Der Link führt zum Fahrplan."));
        assertThat(news(author)).isEqualTo(1);
    }

    private int news(SignedIn person) {
        return db.sql("select count(*) from notices.notice where person = :person and path like '%#k-%'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void itsAuthorIsToldAndEverybodyReads() throws Exception {
        say(reader, "Wer fährt denn?");
        assertThat(look("/beitraege/" + about)).contains("Wer fährt denn?").contains(reader.name());
        assertThat(click.look(author, "/neues").getContentAsString()).contains("hat etwas zu deinem Beitrag gesagt");
        assertThat(click.look(reader, "/neues").getContentAsString()).doesNotContain("zu deinem Beitrag gesagt");
    }

    @Test
    void answersStandBelowWhatTheyAnswer() throws Exception {
        var first = say(reader, "Wer fährt denn?");
        say(reader, "Und wann?");
        var second = answer(author, first, "Ich zum Beispiel.");
        answer(reader, second, "Danke!");
        assertThat(look("/beitraege/" + about))
                .containsSubsequence("Wer fährt denn?", "Ich zum Beispiel.", "Danke!", "Und wann?");
    }

    @Test
    void belowTheThirdLevelOneGoesOnBesideTheOthers() throws Exception {
        var third = answer(author, answer(reader, say(reader, "Eins"), "Zwei"), "Drei");
        var next = store.find(answer(reader, third, "Vier")).orElseThrow();
        assertThat(next.level()).isEqualTo(3);
        assertThat(next.parent()).isEqualTo(store.find(third).orElseThrow().parent());
    }

    @Test
    void theDatabaseTakesNoFourthLevelAndNoAnswerAcrossContributions() throws Exception {
        var first = say(reader, "Eins");
        var other = gathering.contribute(author, step, "Ein Chor.");
        assertThatThrownBy(() -> insert(about, first, 4)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(about, first, 3)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(other, first, 2)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsTakenBackKeepsItsPlaceForTheAnswers() throws Exception {
        var first = say(reader, "Wer fährt denn?");
        answer(author, first, "Ich zum Beispiel.");
        var lonely = say(reader, "Und wann?");
        click.send(reader, "/beitraege/" + about + "/kommentare/" + first + "/zuruecknehmen");
        click.send(reader, "/beitraege/" + about + "/kommentare/" + lonely + "/zuruecknehmen");
        assertThat(look("/beitraege/" + about))
                .contains("nicht mehr zu lesen")
                .contains("Ich zum Beispiel.")
                .doesNotContain("Wer fährt denn?", "k-" + lonely);
    }

    @Test
    void nobodyTakesBackWhatAnotherSaid() throws Exception {
        var first = say(reader, "Wer fährt denn?");
        var answer = click.send(author, "/beitraege/" + about + "/kommentare/" + first + "/zuruecknehmen");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(look("/beitraege/" + about)).contains("Wer fährt denn?");
    }

    @Test
    void anEmptyOrLateCommentIsSentBackWithItsWords() throws Exception {
        var path = "/beitraege/" + about + "/kommentare";
        assertThat(click.send(reader, path, Map.of("comment", " ")).getStatus()).isEqualTo(422);
        some.over(step);
        var late = click.send(reader, path, Map.of("comment", "Wer fährt denn?"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(look("/beitraege/" + about)).doesNotContain("Wer fährt denn?");
    }

    @Test
    void thePageCostsTheSameForOneCommentAndForFifty() throws Exception {
        say(reader, "Eins");
        var one = queries.during(() -> click.look("/beitraege/" + about));
        for (int i = 0; i < 50; i++) {
            say(somebody.plain(), "Noch eins " + i);
        }
        assertThat(queries.during(() -> click.look("/beitraege/" + about))).isEqualTo(one);
    }

    @Test
    void whatModerationHidesOnlyItsAuthorReads() throws Exception {
        var first = say(reader, "Ihr seid alle dumm.");
        click.send(author, "/melden/kommentar/" + first, Map.of("ground", "HURTS", "words", ""));
        var matter = db.sql("select id from moderation.matter where thing = :id")
                .param("id", first)
                .query(UUID.class)
                .single();
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        assertThat(click.look(moderator, "/moderation/" + matter).getContentAsString())
                .contains("Ihr seid alle dumm.")
                .doesNotContain(reader.name());
        click.send(moderator, "/moderation/" + matter, Map.of("outcome", "HIDDEN", "reason", "Es kränkt."));
        assertThat(look("/beitraege/" + about)).doesNotContain("Ihr seid alle dumm.");
        assertThat(click.look(reader, "/beitraege/" + about).getContentAsString())
                .contains("Ihr seid alle dumm.");
    }

    @Test
    void whoLeavesLeavesTheirWordsWithoutTheirName() throws Exception {
        say(reader, "Wer fährt denn?");
        assertThat(erasure.about(reader.id()))
                .anyMatch(section -> section.titleKey().equals("gathering.data.comments")
                        && section.rows().toString().contains("Wer fährt denn?"));
        erasure.erase(reader.id());
        assertThat(look("/beitraege/" + about)).contains("Wer fährt denn?").doesNotContain(reader.name());
    }

    private UUID say(SignedIn person, String wording) throws Exception {
        return gathering.comment(person, about, wording, Map.of());
    }

    private UUID answer(SignedIn person, UUID to, String wording) throws Exception {
        return gathering.comment(person, about, wording, Map.of("auf", to.toString()));
    }

    private void insert(UUID contribution, UUID parent, int level) {
        db.sql("""
                insert into participation.comment (id, contribution, parent, level, named, wording, at)
                values (gen_random_uuid(), :contribution, :parent, :level, false, 'x', now())
                """)
                .param("contribution", contribution)
                .param("parent", parent)
                .param("level", level)
                .update();
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
