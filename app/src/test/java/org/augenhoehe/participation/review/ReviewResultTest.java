package org.augenhoehe.participation.review;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.review.SomeReview.Review;
import org.augenhoehe.participation.review.reply.ReplyBook;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// People answer, and after the end everybody reads what came out, without learning who said what.
@PlatformTest
@Timeout(180)
class ReviewResultTest {
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
    ReplyBook book;

    @Autowired
    Erasure erasure;

    @Autowired
    Thread thread;

    @Autowired
    CountedQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void standingsStandSideBySideWhereEachHasFive() throws Exception {
        var review = some.running(6, 5, true, "HEARD", "HELPED");
        for (int i = 0; i < review.others().size(); i++) {
            some.reply(review, review.others().get(i), i < 6 ? "FULLY" : "NOT", "RATHER");
        }
        assertThat(some.html(review.host(), review)).doesNotContain("Nutzer:innen");
        some.end(review);
        assertThat(click.look(review.path()).getContentAsString())
                .contains("Nutzer:innen", "Fachkräfte und Organisationen", "6 von 6", "0 von 5")
                .contains("11 Menschen haben geantwortet. Im Vorhaben machen 12 mit.")
                .contains(
                        "Am meisten Zustimmung fand „Das Angebot hat mir oder meinen Angehörigen geholfen.“: 11 von 11")
                .contains("Am wenigsten fand „In diesem Vorhaben wurde ich gehört.“: 6 von 11");
    }

    @Test
    void aSmallGroupIsNotTakenFromTheOthers() throws Exception {
        var review = some.running(6, 2, true, "HEARD");
        for (var person : review.others()) {
            some.reply(review, person, "RATHER");
        }
        some.end(review);
        assertThat(some.html(review.host(), review))
                .contains("8 Menschen haben geantwortet.")
                .doesNotContain("Nutzer:innen", "Fachkräfte und Organisationen");
        assertThat(outcome(review)).contains("\"sides\":{}");
    }

    @Test
    void fewerThanFiveAreNotTold() throws Exception {
        var review = some.running(4, 0, true, "HEARD", "CHANGE");
        for (var person : review.others()) {
            some.reply(review, person, "NOT", "Die Tür klemmt.");
        }
        some.end(review);
        assertThat(some.html(review.host(), review))
                .contains("4 Menschen haben geantwortet.", "Weniger als fünf haben hier etwas gesagt.")
                .doesNotContain("Die Tür klemmt.", "<svg class=\"ballots\"");
        assertThat(some.count("review_words", review)).isZero();
    }

    @Test
    void whereOnlyThoseWhoTakePartAnswerItSaysHowManyOfHowMany() throws Exception {
        var review = some.planned(2, 0, Map.of("audience", "PARTICIPANTS"));
        click.send(review.host(), review.paper() + "/fertige", Map.of("ready", "HEARD"));
        some.fix(review);
        some.reply(review, review.others().getFirst(), "FULLY");
        assertThat(some.reply(review, somebody.plain(), "FULLY"))
                .as("a stranger")
                .isEqualTo(422);
        some.end(review);
        assertThat(some.html(review.host(), review)).contains("1 von 3 Menschen hat geantwortet.");
    }

    @Test
    void onlyConfirmedUsersAnswerWhatIsForUsers() throws Exception {
        var review = some.planned(1, 1, Map.of("audience", "USERS"));
        click.send(review.host(), review.paper() + "/fertige", Map.of("ready", "HEARD"));
        some.fix(review);
        assertThat(some.reply(review, review.others().getFirst(), "FULLY")).isEqualTo(303);
        assertThat(some.reply(review, review.others().getLast(), "FULLY")).isEqualTo(422);
        assertThat(some.count("review_reply", review)).isEqualTo(1);
    }

    @Test
    void answeringTwiceCountsOnce() throws Exception {
        var review = some.running(5, 0, true, "HEARD");
        for (var person : review.others()) {
            some.reply(review, person, "NOT");
            some.reply(review, person, "FULLY");
        }
        some.end(review);
        assertThat(outcome(review)).contains("\"all\":[5,0,0,0,0,0]", "\"replies\":5");
    }

    @Test
    void whatCannotBeAnsweredSoIsSaidAndWhatWasTypedStays() throws Exception {
        var review = some.running(1, 0, true, "HEARD", "CHANGE");
        var person = review.others().getFirst();
        assertThat(some.reply(review, person)).isEqualTo(422);
        assertThat(some.reply(review, person, "SEHR")).isEqualTo(422);
        var typed = Map.of("frage-1", "RATHER", "frage-2", "Licht! ".repeat(300));
        var answer = click.send(person, review.path() + "/antworten", typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Das ist zu lang.", "Licht! Licht!")
                .containsPattern("value=\"RATHER\"[^>]*checked");
        assertThat(some.reply(review, person, "RATHER", "Siehe www.kaufmich.example und https://kaufmich.com"))
                .as("a link of a new account")
                .isEqualTo(422);
        assertThat(some.count("review_reply", review)).isZero();
    }

    @Test
    void nobodyAnswersBeforeTheQuestionsAreFixedOrAfterTheEnd() throws Exception {
        var review = some.planned(1, 0, Map.of());
        var person = review.others().getFirst();
        click.send(review.host(), review.paper() + "/fertige", Map.of("ready", "HEARD"));
        assertThat(some.reply(review, person, "FULLY")).isEqualTo(422);
        some.fix(review);
        undertakings.over(review.step());
        assertThat(some.reply(review, person, "FULLY")).isEqualTo(422);
        some.end(review);
        assertThat(some.reply(review, person, "FULLY")).isEqualTo(422);
        assertThat(some.count("review_reply", review)).isZero();
    }

    @Test
    void nobodyEndsItEarlyAndTheResultStays() throws Exception {
        var review = some.running(1, 0, true, "HEARD");
        assertThatThrownBy(() -> db.sql("""
                        update participation.review_paper set counted_at = now(), replies = 0, outcome = '{}' where step = :step
                        """).param("step", review.step().id()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        some.end(review);
        assertThatThrownBy(() -> db.sql("update participation.review_paper set replies = 9 where step = :step")
                        .param("step", review.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void withoutQuestionsThereWasNoReview() throws Exception {
        var review = some.planned(0, 0, Map.of());
        some.end(review);
        assertThat(some.html(review.host(), review)).contains("weil die Fragen nicht festgelegt waren");
    }

    @Test
    void answersAreCountedAndOweNoAnswer() throws Exception {
        var review = some.running(5, 0, true, "HEARD");
        for (var person : review.others()) {
            some.reply(review, person, "FULLY");
        }
        undertakings.late(review.step());
        assertThat(click.look("/offene-antworten").getContentAsString()).doesNotContain(review.home());
        assertThat(click.send(review.host(), review.closing()).getStatus()).isEqualTo(303);
        assertThat(db.sql("select replies from participation.review_paper where step = :step")
                        .param("step", review.step().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(click.look(review.home() + "/verlauf").getContentAsString())
                .contains("5 Menschen haben geantwortet.", "Von Menschen führt kein Weg mehr zu anonymen Antworten.");
    }

    @Test
    void whatIsToChangeGoesIntoTheNextRoundAndTheThreadLeadsThere() throws Exception {
        var review = some.running(5, 0, true, "HEARD");
        for (var person : review.others()) {
            some.reply(review, person, "NOT");
        }
        some.end(review);
        assertThat(some.html(review.host(), review))
                .contains("Sobald in der nächsten Runde gesammelt wird")
                .doesNotContain("/neu?aus=");
        click.send(review.host(), review.home() + "/runde", Map.of("phase", Phase.PLAN.name()));
        var next = undertakings.plan(review.step().undertaking(), review.host(), undertakings.wish("gathering"));
        assertThat(next.round()).isEqualTo(2);
        var link = "/sammeln/" + next.id() + "/neu?aus=" + review.step().id();
        assertThat(some.html(review.others().getFirst(), review)).contains(link + "&amp;zu=1");
        assertThat(click.look(review.others().getFirst(), link + "&zu=1").getContentAsString())
                .as("the form says what it is about, with the figure")
                .contains("Zu: In diesem Vorhaben wurde ich gehört. – 0 von 5 sagen: Das stimmt", "name=\"zu\"")
                .containsPattern("value=\"" + review.step().id() + "\"[^>]*checked");
        assertThat(click.send(
                                review.others().getFirst(),
                                "/sammeln/" + next.id() + "/neu",
                                Map.of("zu", "1", "from", review.step().id().toString()))
                        .getContentAsString())
                .as("it stays where something is missing")
                .contains("Zu: In diesem Vorhaben");
        assertThat(click.look(review.others().getFirst(), link + "&zu=99").getContentAsString())
                .doesNotContain("Zu: ");
        var need = gathering.contribute(
                review.others().getFirst(),
                next,
                Map.of(
                        "kind",
                        "NEED",
                        "wording",
                        "Hört uns zu.",
                        "from",
                        review.step().id().toString()));
        assertThat(thread.forward(review.step().id()).steps())
                .anySatisfy(way -> assertThat(way.to().id()).isEqualTo(need));
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForManyAsForFew() throws Exception {
        var few = some.running(5, 0, true, "HEARD", "CHANGE");
        var many = some.running(
                5, 4, true, "HEARD", "CHANGE", "TRUST", "SKILLS", "TIES", "TOGETHER", "HELPED", "USED", "RECOMMEND");
        assertThat(queriesOf(many)).as("to answer").isEqualTo(queriesOf(few));
        for (var review : new Review[] {few, many}) {
            for (var person : review.others()) {
                some.reply(review, person, "FULLY", "Worte", "FULLY", "FULLY", "FULLY", "Worte", "NOT", "1", "NOT");
            }
            some.end(review);
        }
        assertThat(queriesOf(many)).as("to read").isEqualTo(queriesOf(few));
    }

    private int queriesOf(Review review) throws Exception {
        return queries.during(() -> click.look(review.host(), review.path()));
    }

    @Test
    void whoIsBeingErasedDoesNotAnswerAnyMore() throws Exception {
        for (var anonymous : new boolean[] {true, false}) {
            var review = some.running(1, 0, anonymous, "HEARD");
            var person = review.others().getFirst();
            Callable<Boolean> answering = () -> {
                try {
                    book.reply(person.id(), review.step().id(), Map.of("frage-1", java.util.List.of("FULLY")));
                    return true;
                } catch (Forbidden refused) {
                    return false;
                }
            };
            assertThat(whileErasing(person.id(), answering)).isFalse();
            assertThat(some.count("review_reply", review)).isZero();
        }
    }

    /// Begins something before the erasing is committed, and sees that it waits.
    private boolean whileErasing(java.util.UUID person, Callable<Boolean> act) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var answer = transaction.execute(status -> {
                try {
                    erasure.erase(person);
                    var waiting = other.submit(act);
                    while (!waiting.isDone() && !somebodyWaits()) {
                        TimeUnit.MILLISECONDS.sleep(20);
                    }
                    assertThat(waiting.isDone()).as("it waits").isFalse();
                    return waiting;
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            return answer.get();
        }
    }

    private boolean somebodyWaits() {
        return db.sql("""
                select exists (select from pg_locks
                    where locktype = 'advisory' and not granted
                      and database = (select oid from pg_database where datname = current_database()))
                """).query(Boolean.class).single();
    }

    private String outcome(Review review) {
        return db.sql("select outcome from participation.review_paper where step = :step")
                .param("step", review.step().id())
                .query(String.class)
                .single();
    }
}
