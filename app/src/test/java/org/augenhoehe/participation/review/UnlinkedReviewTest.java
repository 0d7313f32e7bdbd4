package org.augenhoehe.participation.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.review.SomeReview.Review;
import org.augenhoehe.participation.review.reply.ReplyBook;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Anonymous is anonymous: no column, no lock, no time, no order and no print leads from a person to an answer.
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class UnlinkedReviewTest {
    private static final String WORDS = "Mittwochs duftet es im ganzen Haus nach Quitten.";

    /// What was answered, and the questions, which name nobody: every reply refers to them, and so holds them still.
    private static final List<String> NOBODYS = List.of("participation.review_reply", "participation.review_paper");

    @Autowired
    SomeReview some;

    @Autowired
    ReplyBook book;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void noRowOfAnyTableTellsWhoseAnswersTheyAre() throws Exception {
        var review = some.running(3, 1, true, "HEARD", "CHANGE");
        for (var person : review.others()) {
            assertThat(sendForm(person, review, WORDS + person.name())).isEqualTo(303);
        }
        assertThat(sendForm(review.others().getFirst(), review, "Doch lieber donnerstags."))
                .as("answering anew")
                .isEqualTo(303);
        assertThat(numbers(review)).hasSize(4);
        assertThat(tablesThatTell(review)).isEmpty();
    }

    /// The search above would find what it looks for.
    @Test
    void aLockOnARowWouldTell() throws Exception {
        var review = some.running(1, 0, true, "HEARD");
        var person = review.others().getFirst();
        transaction.executeWithoutResult(status -> {
            db.sql("select from undertakings.participant where person = :person for share")
                    .param("person", person.id())
                    .query(row -> {});
            book.reply(person.id(), review.step().id(), Map.of("frage-1", List.of("FULLY")));
        });
        assertThat(tablesThatTell(review)).containsExactly("undertakings.participant");
    }

    @Test
    void noSendingIsRememberedAndNoPrintOfTheWords() throws Exception {
        var review = some.running(1, 0, true, "HEARD", "CHANGE");
        var person = review.others().getFirst();
        var before = rowsOf(person);
        assertThat(sendForm(person, review, WORDS)).isEqualTo(303);
        assertThat(rowsOf(person)).isEqualTo(before);
    }

    @Test
    void noTableHoldsPersonAndAnswersTogether() throws Exception {
        var review = some.running(1, 0, true, "HEARD");
        var person = review.others().getFirst();
        some.reply(review, person, "FULLY");
        assertThat(db.sql("select person from participation.review_reply where step = :step")
                        .param("step", review.step().id())
                        .query(UUID.class)
                        .list())
                .containsOnlyNulls();
        for (var change : List.of("person = :person", "person = :person, anonymous = false")) {
            assertThatThrownBy(() -> db.sql("update participation.review_reply set " + change + " where step = :step")
                            .param("person", person.id())
                            .param("step", review.step().id())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void aHostSeesNothingBeforeTheEnd(CapturedOutput log) throws Exception {
        var review = some.running(2, 0, true, "HEARD", "CHANGE");
        var before = withoutTokens(some.html(review.host(), review));
        for (var person : review.others()) {
            some.reply(review, person, "FULLY", WORDS);
        }
        assertThat(withoutTokens(some.html(review.host(), review))).isEqualTo(before);
        assertThat(click.look(review.host(), review.path() + "/worte/2").getStatus())
                .isEqualTo(404);
        assertThat(click.look(review.host(), review.path() + "/namen").getStatus())
                .isEqualTo(404);
        assertThat(log.getAll())
                .doesNotContain(WORDS, review.others().getFirst().id().toString());
    }

    @Test
    void aPersonSeesThatTheirAnswersAreThereButNotWhatTheySay() throws Exception {
        var review = some.running(2, 0, true, "HEARD", "CHANGE");
        var person = review.others().getFirst();
        some.reply(review, person, "FULLY", WORDS);
        assertThat(some.html(person, review))
                .contains("Deine Antworten sind da.")
                .doesNotContain(WORDS)
                .doesNotContainPattern("value=\"FULLY\"[^>]*checked");
        assertThat(some.html(review.others().getLast(), review)).doesNotContain("Deine Antworten sind da.");
    }

    @Test
    void endingErasesTheLinkAndTheAnswersAndTakesWordsApart() throws Exception {
        var review = some.running(7, 0, true, "TOGETHER", "CHANGE");
        for (var person : review.others()) {
            some.reply(review, person, "Zusammen, " + person.name() + ".", "Ändern, " + person.name() + ".");
        }
        some.end(review);
        assertThat(some.count("review_reply", review)).isZero();
        assertThat(some.count("ballot_link", review)).isZero();
        assertThat(some.count("review_words", review)).isEqualTo(14);
        assertThat(db.sql("select person from participation.review_words where step = :step")
                        .param("step", review.step().id())
                        .query(UUID.class)
                        .list())
                .containsOnlyNulls();
        assertThat(order(review, 1))
                .as("one order would join what one person wrote")
                .isNotEqualTo(order(review, 2));
        var word = db.sql("select id from participation.review_words where step = :step limit 1")
                .param("step", review.step().id())
                .query(UUID.class)
                .single();
        assertThat(word.version()).as("an id that tells no time").isEqualTo(4);
        var kind = moderated.stream()
                .filter(one -> one.kind().equals("auswertungswort"))
                .findFirst()
                .orElseThrow();
        assertThat(kind.find(word).orElseThrow().author()).isNull();
    }

    @Test
    void whoIsErasedTakesTheirAnswersAlongWhileItRuns() throws Exception {
        var review = some.running(2, 0, true, "HEARD");
        var person = review.others().getFirst();
        some.reply(review, person, "FULLY");
        some.reply(review, review.others().getLast(), "NOT");
        var data = click.look(person, "/meine-daten").getContentAsString();
        assertThat(data).contains(review.path(), "anonyme Antworten, noch nicht ausgewertet");
        erasure.erase(person.id());
        assertThat(db.sql("select answers from participation.review_reply where step = :step")
                        .param("step", review.step().id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("NOT");
    }

    @Test
    void thePageSaysWhoCouldStillBreakIt() throws Exception {
        var review = some.running(1, 0, true, "HEARD");
        assertThat(some.html(review.host(), review))
                .contains(
                        "Der Schlüssel liegt aber in derselben Datenbank", "Schreibe nichts hinein, woran dich jemand");
    }

    /// The people of one question, in the order in which their words stand.
    private List<String> order(Review review, int number) {
        return db.sql("""
                select regexp_replace(wording, '^[^,]*, ', '') from participation.review_words
                where step = :step and number = :number order by id
                """)
                .param("step", review.step().id())
                .param("number", number)
                .query(String.class)
                .list();
    }

    private TreeSet<String> tablesThatTell(Review review) {
        var numbers = numbers(review).toArray(String[]::new);
        var telling = new TreeSet<String>();
        for (var table : tables()) {
            var found = db.sql("select exists (select from " + table
                            + " where cast(xmin as text) = any(:numbers) or cast(xmax as text) = any(:numbers))")
                    .param("numbers", numbers)
                    .query(Boolean.class)
                    .single();
            if (found && !NOBODYS.contains(table)) {
                telling.add(table);
            }
        }
        return telling;
    }

    private List<String> tables() {
        return db.sql("""
                select n.nspname || '.' || quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                """).query(String.class).list();
    }

    /// How many rows mention somebody, in the two tables that remember what was sent and what was written.
    private int rowsOf(SignedIn person) {
        return db.sql("""
                select (select count(*) from platform.submission where person = :person)
                    + (select count(*) from moderation.print where person = :person)
                """).param("person", person.id()).query(Integer.class).single();
    }

    private List<String> numbers(Review review) {
        return db.sql("select cast(xmin as text) from participation.review_reply where step = :step")
                .param("step", review.step().id())
                .query(String.class)
                .list();
    }

    /// With everything that the form on the page brings along.
    private int sendForm(SignedIn person, Review review, String words) throws Exception {
        var html = Pattern.compile("<form [^>]*id=\"antworten\".*?</form>", Pattern.DOTALL)
                .matcher(some.html(person, review));
        assertThat(html.find()).isTrue();
        var sent = new HashMap<String, String>();
        Pattern.compile("name=\"(submission|wer)\" value=\"([^\"]*)\"")
                .matcher(html.group())
                .results()
                .forEach(field -> sent.put(field.group(1), field.group(2)));
        sent.put("frage-1", "FULLY");
        sent.put("frage-2", words);
        return click.send(person, review.path() + "/antworten", sent).getStatus();
    }

    private static String withoutTokens(String html) {
        return html.replaceAll("value=\"[^\"]{30,}\"", "");
    }
}
