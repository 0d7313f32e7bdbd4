package org.augenhoehe.participation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.review.SomeReview.Review;
import org.augenhoehe.people.Click;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Questions are designed together, and once they are fixed nobody changes them.
@PlatformTest
class ReviewPaperTest {
    private static final String DARK = "Ist der Weg am Abend hell genug?";

    @Autowired
    SomeReview some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    SomeGathering gathering;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    Thread thread;

    @Autowired
    JdbcClient db;

    @Test
    void onlyHostsWriteUpTheQuestions() throws Exception {
        var review = some.planned(1, 0, Map.of());
        var participant = review.others().getFirst();
        assertThat(click.look(participant, review.paper()).getStatus()).isEqualTo(403);
        assertThat(send(participant, review, "/fertige", Map.of("ready", "HEARD"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(participant, review, "", Map.of("anonymous", "false")).getStatus())
                .isEqualTo(403);
        assertThat(send(participant, review, "/neu", own(DARK)).getStatus()).isEqualTo(403);
        assertThat(send(participant, review, "/festlegen", Map.of()).getStatus())
                .isEqualTo(403);
        assertThat(some.count("review_paper", review)).isZero();
        assertThat(click.look(review.host(), review.paper()).getStatus()).isEqualTo(200);
    }

    @Test
    void aQuestionIsTakenOverFromWhatSomebodyBroughtInBefore() throws Exception {
        var host = somebody.plain();
        var before = gathering.open(host);
        var voice = gathering.contribute(somebody.plain(), before, DARK);
        var elsewhere = gathering.contribute(somebody.plain(), gathering.open(somebody.plain()), "Anderswo gefragt?");
        var review = planIn(before.undertaking(), host);
        var later = undertakings.plan(before.undertaking(), host, undertakings.wish("gathering"));
        var after = gathering.contribute(somebody.plain(), later, "Erst danach gefragt?");
        assertThat(click.look(host, review.paper()).getContentAsString())
                .contains(DARK)
                .doesNotContain("Anderswo gefragt?", "Erst danach gefragt?");
        for (var source : List.of(voice, elsewhere, after)) {
            send(host, review, "/neu", Map.of("kind", "SCALE", "sphere", "SERVICE", "source", source.toString()));
        }
        assertThat(wordings(review)).containsExactly(DARK);
        some.fix(review);
        assertThat(thread.forward(voice).steps())
                .anySatisfy(
                        way -> assertThat(way.to().id()).isEqualTo(review.step().id()));
        assertThat(thread.back(review.step().id()).steps())
                .anySatisfy(way -> assertThat(way.to().id()).isEqualTo(voice));
    }

    @Test
    void readyQuestionsStandInTheLanguageOfTheReader() throws Exception {
        var review = some.running(1, 0, true, "HEARD", "USED");
        var reader = review.others().getFirst();
        assertThat(some.html(reader, review)).contains("In diesem Vorhaben wurde ich gehört.", "einige Male");
        assertThat(read(reader, review, "de-simple")).contains("Die anderen haben mir zugehört.", "manchmal");
        assertThat(read(reader, review, "en")).contains("I was heard in this undertaking.", "a few times");
    }

    @Test
    void whatIsFixedDoesNotChange() throws Exception {
        var review = some.running(1, 0, true, "HEARD");
        var host = review.host();
        assertThat(click.look(host, review.paper()).getHeader("Location")).isEqualTo(review.path());
        for (var form : List.of("/fertige", "", "/festlegen")) {
            send(host, review, form, Map.of("ready", "TRUST", "anonymous", "false"));
        }
        assertThat(send(host, review, "/neu", own(DARK)).getContentAsString())
                .contains("Die Fragen stehen fest und ändern sich nicht mehr.", DARK);
        send(host, review, "/" + questions(review).getFirst() + "/streichen", Map.of());
        assertThat(questions(review)).hasSize(1);
        for (var change : List.of(
                "update participation.review_paper set anonymous = false where step = :step",
                "update participation.review_question set sphere = 'SERVICE' where step = :step",
                "delete from participation.review_question where step = :step")) {
            assertThatThrownBy(() ->
                            db.sql(change).param("step", review.step().id()).update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void nobodyFixesQuestionsWithLessThanADayLeft() throws Exception {
        var review = some.planned(
                0, 0, Map.of("lastDay", SomeUndertaking.today(0), "answersUntil", SomeUndertaking.today(3)));
        send(review.host(), review, "/fertige", Map.of("ready", "HEARD"));
        send(review.host(), review, "/festlegen", Map.of());
        assertThat(isFixed(review)).isFalse();
        assertThatThrownBy(() -> db.sql("update participation.review_paper set fixed_at = now() where step = :step")
                        .param("step", review.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nothingIsFixedWithoutAQuestion() throws Exception {
        var review = some.planned(0, 0, Map.of());
        send(review.host(), review, "/festlegen", Map.of());
        assertThat(isFixed(review)).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() throws Exception {
        var review = some.planned(0, 0, Map.of());
        var answer = send(
                review.host(),
                review,
                "/neu",
                Map.of("kind", "CHOICE", "sphere", "CIVIC", "wording", "Wie war es?", "choices", "gut"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Schreibe 2 bis 10 Antworten", "Wie war es?")
                .contains(">\ngut</textarea>");
        assertThat(send(review.host(), review, "/neu", own("")).getContentAsString())
                .contains("Schreibe die Frage mit höchstens 300 Zeichen");
        assertThat(questions(review)).isEmpty();
    }

    @Test
    void whenTwoHostsFixItAtOnceItIsFixedOnceAndTheSecondIsTold() throws Exception {
        var review = some.planned(1, 0, Map.of());
        var other = secondHost(review);
        send(review.host(), review, "/fertige", Map.of("ready", "HEARD"));
        var seen = seen(review.host(), review);
        var answers = atOnce(List.of(fixing(review, review.host(), seen), fixing(review, other, seen)));
        assertThat(answers)
                .extracting(answer -> answer.getHeader("Location"))
                .containsExactlyInAnyOrder(review.path(), review.paper());
        assertThat(history(review).split("stehen fest, anonym", -1)).hasSize(2);
    }

    @Test
    void nobodyFixesWhatTheOtherHostChangedMeanwhile() throws Exception {
        var review = some.planned(1, 0, Map.of());
        var other = secondHost(review);
        send(review.host(), review, "/fertige", Map.of("ready", "HEARD"));
        var before = seen(review.host(), review);
        send(other, review, "", Map.of("anonymous", "false"));
        assertThat(fixing(review, review.host(), before).call().getHeader("Location"))
                .isEqualTo(review.paper());
        assertThat(send(review.host(), review, "", Map.of("anonymous", "true", "seen", before))
                        .getHeader("Location"))
                .isEqualTo(review.paper());
        assertThat(isFixed(review)).isFalse();
        assertThat(fixing(review, review.host(), seen(review.host(), review))
                        .call()
                        .getHeader("Location"))
                .isEqualTo(review.path());
    }

    @Test
    void aQuestionThatModerationHidIsNotAskedAndItsWordsAreNotThere() throws Exception {
        var review = some.planned(1, 0, Map.of());
        send(review.host(), review, "/neu", own(DARK));
        send(review.host(), review, "/fertige", Map.of("ready", "HEARD"));
        some.fix(review);
        var reader = review.others().getFirst();
        var id = questions(review).getFirst();
        assertThat(some.html(reader, review)).contains("/melden/auswertungsfrage/" + id);
        assertThat(click.look(reader, "/melden/auswertungsfrage/" + id).getContentAsString())
                .contains(DARK);
        db.sql("update participation.review_question set hidden_at = now() where id = :id")
                .param("id", id)
                .update();
        assertThat(some.html(reader, review))
                .doesNotContain(DARK)
                .contains("Diese Frage hat die Moderation ausgeblendet.")
                .contains("In diesem Vorhaben wurde ich gehört.");
        assertThat(some.reply(review, reader, "FULLY"))
                .as("only to what is hidden")
                .isEqualTo(422);
    }

    private Review planIn(UUID undertaking, SignedIn host) throws Exception {
        var wish = undertakings.wish("review");
        wish.put("phase", "EVALUATE");
        return new Review(undertakings.plan(undertaking, host, wish), host, List.of());
    }

    private SignedIn secondHost(Review review) throws Exception {
        var other = review.others().getFirst();
        var choice = click.send(review.host(), review.home() + "/menschen/" + other.id() + "/vorschlagen")
                .getHeader("Location");
        click.send(other, choice + "/annehmen");
        assertThat(click.look(other, review.paper()).getStatus()).isEqualTo(200);
        return other;
    }

    private MockHttpServletResponse send(SignedIn person, Review review, String form, Map<String, String> typed)
            throws Exception {
        return click.send(person, review.paper() + form, typed);
    }

    private static Map<String, String> own(String wording) {
        return Map.of("kind", "SCALE", "sphere", "SERVICE", "wording", wording);
    }

    private Callable<MockHttpServletResponse> fixing(Review review, SignedIn host, String seen) {
        return () -> send(host, review, "/festlegen", Map.of("seen", seen));
    }

    private static List<MockHttpServletResponse> atOnce(List<Callable<MockHttpServletResponse>> acts) throws Exception {
        var answers = new ArrayList<MockHttpServletResponse>();
        try (var hands = Executors.newFixedThreadPool(acts.size())) {
            for (var answer : hands.invokeAll(acts)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private String seen(SignedIn host, Review review) throws Exception {
        var found = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"")
                .matcher(click.look(host, review.paper()).getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String read(SignedIn person, Review review, String language) throws Exception {
        return mvc.perform(get(review.path()).cookie(person.session(), new Cookie("sprache", language)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String history(Review review) throws Exception {
        return click.look(review.home() + "/verlauf").getContentAsString();
    }

    private boolean isFixed(Review review) {
        return db.sql("select fixed_at is not null from participation.review_paper where step = :step")
                .param("step", review.step().id())
                .query(Boolean.class)
                .single();
    }

    private List<UUID> questions(Review review) {
        return db.sql("select id from participation.review_question where step = :step order by number")
                .param("step", review.step().id())
                .query(UUID.class)
                .list();
    }

    private List<String> wordings(Review review) {
        return db.sql("select wording from participation.review_question where step = :step order by number")
                .param("step", review.step().id())
                .query(String.class)
                .list();
    }
}
