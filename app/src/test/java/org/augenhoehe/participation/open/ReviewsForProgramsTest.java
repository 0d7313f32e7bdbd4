package org.augenhoehe.participation.open;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.api.Program;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.review.SomeReview;
import org.augenhoehe.participation.review.SomeReview.Review;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs read of a review exactly what the page tells everybody.
@PlatformTest
class ReviewsForProgramsTest {
    private static final String WORDS = "Die Tür klemmt.";

    @Autowired
    Program program;

    @Autowired
    SomeReview some;

    @Autowired
    Click click;

    @Autowired
    Hiding hiding;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    @Test
    void beforeTheEndThereAreQuestionsAndNoFigures() throws Exception {
        var planned = some.planned(0, 0, Map.of());
        assertThat(program.status("/reviews/" + planned.step().id()))
                .as("hosts still write it up")
                .isEqualTo(404);
        var review = some.running(5, 0, true, "HEARD", "CHANGE");
        for (var person : review.others()) {
            some.reply(review, person, "NOT", WORDS);
        }
        var read = read(review);
        assertThat(read.at("/questions/0/wording").stringValue()).isEqualTo("In diesem Vorhaben wurde ich gehört.");
        assertThat(read.at("/questions/0/choices/0/wording").stringValue()).isEqualTo("stimmt genau");
        assertThat(read.at("/questions/0/choices/0/people").isNull()).isTrue();
        assertThat(read.get("replies").isNull()).isTrue();
        assertThat(read.toString()).doesNotContain(WORDS);
    }

    @Test
    void afterwardsFiguresAndWordsAreTold() throws Exception {
        var review = some.running(6, 5, true, "HEARD", "CHANGE");
        for (int i = 0; i < review.others().size(); i++) {
            some.reply(review, review.others().get(i), i < 6 ? "FULLY" : "NOT", WORDS);
        }
        some.end(review);
        var read = read(review);
        assertThat(read.get("replies").intValue()).isEqualTo(11);
        assertThat(read.get("asked").intValue()).isEqualTo(12);
        var heard = read.at("/questions/0");
        assertThat(heard.get("ready").stringValue()).isEqualTo("HEARD");
        assertThat(heard.get("choices")
                        .valueStream()
                        .map(one -> one.get("people").intValue()))
                .containsExactly(6, 0, 0, 0, 5, 0);
        assertThat(heard.at("/choices/0/groups")
                        .valueStream()
                        .map(one -> one.get("viewpoint").stringValue()))
                .containsExactly("USERS", "STAFF");
        assertThat(heard.at("/choices/0/groups/0/people").intValue()).isEqualTo(6);
        assertThat(heard.get("written").isNull()).isTrue();
        var change = read.at("/questions/1");
        assertThat(change.get("written").intValue()).isEqualTo(11);
        assertThat(change.get("words").valueStream().map(JsonNode::stringValue))
                .hasSize(5)
                .containsOnly(WORDS);
        assertThat(change.get("choices").isEmpty()).isTrue();
    }

    @Test
    void smallGroupsStayHidden() throws Exception {
        var mixed = some.running(6, 2, true, "HEARD");
        for (var person : mixed.others()) {
            some.reply(mixed, person, "RATHER");
        }
        some.end(mixed);
        assertThat(read(mixed).at("/questions/0/choices/1/people").intValue()).isEqualTo(8);
        assertThat(read(mixed).at("/questions/0/choices/1/groups").isEmpty()).isTrue();
        var few = some.running(4, 0, true, "HEARD", "CHANGE");
        for (var person : few.others()) {
            some.reply(few, person, "NOT", WORDS);
        }
        some.end(few);
        var read = read(few);
        assertThat(read.get("replies").intValue()).isEqualTo(4);
        assertThat(read.get("questions").valueStream()).allSatisfy(question -> {
            assertThat(question.get("told").booleanValue()).isFalse();
            assertThat(question.get("words").isEmpty()).isTrue();
            assertThat(question.get("written").isNull()).isTrue();
            question.get("choices")
                    .forEach(choice -> assertThat(choice.get("people").isNull()).isTrue());
        });
    }

    @Test
    void whatOnlyParticipantsReadOfANamedReviewIsNotThere() throws Exception {
        var review = some.running(5, 0, false, "HEARD", "CHANGE");
        for (var person : review.others()) {
            some.reply(review, person, "FULLY", WORDS);
        }
        some.end(review);
        assertThat(some.html(review.host(), review)).contains(WORDS);
        var read = read(review);
        assertThat(read.get("anonymous").booleanValue()).isFalse();
        assertThat(read.at("/questions/0/choices/0/people").intValue()).isEqualTo(5);
        assertThat(read.at("/questions/1/written").intValue()).isEqualTo(5);
        assertThat(read.toString()).doesNotContain(WORDS);
        for (var person : review.others()) {
            assertThat(read.toString())
                    .doesNotContain(person.name(), person.id().toString());
        }
    }

    @Test
    void whatModerationHidIsMissing() throws Exception {
        var review = some.planned(5, 0, Map.of());
        click.send(
                review.host(),
                review.paper() + "/neu",
                Map.of("kind", "CHOICE", "sphere", "CIVIC", "wording", "Wie war der Weg?", "choices", "Lang\nKurz"));
        click.send(review.host(), review.paper() + "/fertige", Map.of("ready", "CHANGE"));
        some.fix(review);
        for (var person : review.others()) {
            some.reply(review, person, "1", WORDS + " " + person.id());
        }
        some.end(review);
        assertThat(read(review).toString()).contains("Wie war der Weg?", "Lang", WORDS);
        var question = db.sql("select id from participation.review_question where step = :step and ready is null")
                .param("step", review.step().id())
                .query(UUID.class)
                .single();
        hiding.hide("auswertungsfrage", question);
        var words = db.sql("select id from participation.review_words where step = :step")
                .param("step", review.step().id())
                .query(UUID.class)
                .list();
        hiding.hide("auswertungswort", words.getFirst());
        var read = read(review);
        assertThat(read.toString()).doesNotContain("Wie war der Weg?").doesNotContain("Lang");
        assertThat(read.at("/questions/0/wording").isNull()).isTrue();
        assertThat(read.at("/questions/0/choices/0/people").intValue())
                .as("what was answered stays counted")
                .isEqualTo(5);
        assertThat(read.at("/questions/1/words").size()).isEqualTo(4);
    }

    @Test
    void manyReviewsCostAsMuchAsOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            some.end(some.running(1, 0, true, "HEARD", "CHANGE", "USED"));
        }
        var few = queries.during(() -> program.ask("/reviews?limit=1"));
        assertThat(program.all("reviews", "?limit=2")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(queries.during(() -> program.ask("/reviews?limit=200"))).isEqualTo(few);
    }

    private JsonNode read(Review review) throws Exception {
        return program.only("reviews", "undertaking", review.step().undertaking());
    }
}
