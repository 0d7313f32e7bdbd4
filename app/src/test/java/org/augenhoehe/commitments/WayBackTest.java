package org.augenhoehe.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.commitments.SomeCommitments.RAMP;

/// A proposal is supported, taken up, promised and kept or not: whose voice it was hears of it, in every way there is.
@PlatformTest
class WayBackTest {
    private static final String ECHO = "/mein-platz/was-daraus-wurde";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Overdue overdue;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn author;
    SignedIn supporter;
    SignedIn other;
    Step step;
    String home;

    @BeforeEach
    void aProposalWasSupportedAndTakenUp() throws Exception {
        host = somebody.plain();
        author = somebody.plain();
        supporter = somebody.plain();
        other = somebody.plain();
        noLettersBeforeTomorrow(author);
        step = gathering.open(host);
        home = "/vorhaben/" + step.undertaking();
        var proposal = gathering.contribute(
                author, step, Map.of("kind", "PROPOSAL", "wording", "Eine Rampe am Eingang.", "unnamed", "true"));
        click.send(supporter, "/beitraege/" + proposal + "/unterstuetzen");
        var aside = gathering.contribute(other, step, "Ein Schwimmbad.");
        some.over(step);
        gathering.answer(host, step, "TAKEN_UP", "Das machen wir.", proposal, step.id());
        gathering.answer(host, step, "SET_ASIDE", "Dafür ist kein Platz.", aside, step.id());
        assertThat(commitments.told(author)).isZero();
        click.send(host, home + "/schritte/" + step.id() + "/abschliessen");
    }

    @Test
    void authorsAndSupportersHearOfTheResultAndOfThePromiseOnceThatDay() throws Exception {
        assertThat(commitments.told(author)).isEqualTo(1);
        assertThat(commitments.told(supporter)).isEqualTo(1);
        assertThat(commitments.told(other)).as("whose voice was set aside").isZero();
        assertThat(commitments.told(host)).as("who ended it").isZero();
        var path = commitments.promise(host, step.id(), Map.of());
        commitments.say(host, path, "KEPT", "Die Rampe steht.");
        assertThat(commitments.told(author)).isEqualTo(1);
        assertThat(commitments.told(supporter)).isEqualTo(1);
        assertThat(click.look(author, ECHO).getContentAsString())
                .contains(RAMP, path, "/faden/" + step.id(), author.name());
        assertThat(letters(author)).as("letters planned").isEqualTo(1);
        assertThat(click.look(author, "/neues/zettel").getContentAsString())
                .as("on paper it says itself what came of it")
                .contains("Aus deiner Stimme", RAMP);
    }

    @Test
    void whatMovesInTheSameMomentIsToldOnce() throws Exception {
        forgetToday();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var promised = new ArrayList<Future<String>>();
            for (int more = 0; more < 6; more++) {
                var wording = Map.of("wording", "Etwas zur selben Zeit, " + more);
                promised.add(pool.submit(() -> commitments.promise(host, step.id(), wording)));
            }
            for (var one : promised) {
                assertThat(one.get()).startsWith("/zusagen/");
            }
        }
        assertThat(commitments.told(author)).isEqualTo(2);
        assertThat(commitments.told(supporter)).isEqualTo(2);
    }

    @Test
    void whatBecameOfItStandsOnThePageOfTheUndertaking() throws Exception {
        var path = commitments.promise(host, step.id(), Map.of());
        var page = click.look(home).getContentAsString();
        assertThat(page).contains(RAMP, path, "zugesagt", home + "/zusagen");
        commitments.late(path);
        assertThat(click.look(home).getContentAsString()).contains("überfällig");
        assertThat(click.look(host, home).getContentAsString()).contains("Deine Zusage ist überfällig");
        assertThat(click.look(author, home).getContentAsString()).doesNotContain("Deine Zusage ist überfällig");
        assertThat(click.look(path).getContentAsString())
                .contains("/faden/" + SomeCommitments.id(path))
                .contains("Woher kommt das");
        assertThat(click.look("/faden/" + SomeCommitments.id(path)).getContentAsString())
                .contains("Eine Rampe am Eingang.");
    }

    @Test
    void thatSomebodySaysOtherwiseStandsWhereverItIsCalledKept() throws Exception {
        var path = commitments.promise(host, step.id(), Map.of());
        commitments.say(host, path, "KEPT", "Die Rampe steht.");
        var pages = List.of(path, home, home + "/zusagen", home + "/zusagen/aushang");
        for (var page : pages) {
            assertThat(click.look(page).getContentAsString())
                    .as(page)
                    .contains("eingelöst")
                    .doesNotContain("widersprochen");
        }
        click.send(author, home + "/mitmachen");
        commitments.contradictLast(author, path, "Sie ist zu steil.");
        for (var page : pages) {
            assertThat(click.look(page).getContentAsString()).as(page).contains("eingelöst", "widersprochen");
        }
        commitments.say(host, path, "BEGUN", "Stimmt, wir bauen sie um.");
        assertThat(click.look(home).getContentAsString())
                .as("of what was said before")
                .doesNotContain("widersprochen");
    }

    @Test
    void thatADayWentByIsToldOnceForEachPromisedDay() throws Exception {
        var path = commitments.promise(host, step.id(), Map.of());
        forgetToday();
        overdue.tell();
        assertThat(commitments.told(author)).as("not yet overdue").isEqualTo(1);
        commitments.late(path);
        overdue.tell();
        overdue.tell();
        assertThat(commitments.told(author)).isEqualTo(2);
        assertThat(commitments.notices(host, "commitment.overdue")).isEqualTo(1);
        assertThat(click.look(home + "/verlauf").getContentAsString()).contains("überfällig: „" + RAMP);
        commitments.say(
                host,
                path,
                Map.of("state", "BEGUN", "words", "Es dauert.", "due", SomeUndertaking.today(5), "seen", ""));
        overdue.tell();
        assertThat(commitments.notices(host, "commitment.overdue")).isEqualTo(1);
        commitments.late(path);
        db.sql("update commitments.commitment set due = due - 1 where id = :id")
                .param("id", SomeCommitments.id(path))
                .update();
        overdue.tell();
        assertThat(commitments.notices(host, "commitment.overdue")).isEqualTo(2);
    }

    @Test
    void whoSpokeWithoutANameReadsItOnTheBoard() throws Exception {
        var path = commitments.promise(host, step.id(), Map.of());
        commitments.say(host, path, "BROKEN", "Das Geld fehlt.");
        var board = click.look(home + "/zusagen/aushang").getContentAsString();
        assertThat(board)
                .contains("Eine Rampe am Eingang.", RAMP, "nicht eingelöst", "QR-Code")
                .doesNotContain(author.name());
        assertThat(click.look("/vorhaben/" + UUID.randomUUID() + "/zusagen/aushang")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void everyPageCostsTheSameForOneAndForMany() throws Exception {
        var path = commitments.promise(host, step.id(), Map.of());
        commitments.say(host, path, "BEGUN", "Wir fangen an.");
        click.send(author, home + "/mitmachen");
        commitments.contradict(author, path, commitments.report(path), "Ich sehe nichts.");
        commitments.late(commitments.promise(host, step.id(), Map.of("wording", "Etwas, das zu spät ist")));
        var pages = List.of(
                path, home, home + "/zusagen", home + "/zusagen/aushang", "/zusagen", "/mein-platz/zusagen", ECHO);
        var few = pages.stream().map(this::cost).toList();
        for (int more = 0; more < 6; more++) {
            var owner = more % 2 == 0 ? author : host;
            commitments.late(commitments.promise(owner, step.id(), Map.of("wording", "Etwas anderes, " + more)));
            commitments.promise(owner, step.id(), Map.of("wording", "Noch etwas, " + more));
            commitments.say(host, path, "BEGUN", "Es geht weiter, " + more);
            commitments.contradict(author, path, commitments.report(path), "Ich sehe noch nichts, " + more);
        }
        assertThat(pages.stream().map(this::cost).toList()).isEqualTo(few);
    }

    private int cost(String page) {
        try {
            click.look(host, page);
            return queries.during(() -> click.look(host, page));
        } catch (Exception e) {
            throw new IllegalStateException(page, e);
        }
    }

    /// As if all that happened so far had happened yesterday.
    private void forgetToday() {
        db.sql("update commitments.echo set day = day - 1").update();
        db.sql("delete from commitments.echo_told").update();
    }

    /// A letter that is sent at once could not be counted any more.
    private void noLettersBeforeTomorrow(SignedIn person) {
        db.sql("insert into notices.wish (person, rhythm, paused_until) values (:person, 'DAILY', current_date + 1)")
                .param("person", person.id())
                .update();
    }

    private int letters(SignedIn person) {
        return db.sql("select count(*) from platform.job where task_name = 'digest' and task_instance = :id")
                .param("id", person.id().toString())
                .query(Integer.class)
                .single();
    }
}
