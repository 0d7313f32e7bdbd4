package org.augenhoehe.participation.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.vote.BallotBook;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody reads the tables with all their hidden columns while a secret vote runs. Every row carries the numbers of
/// the transactions that wrote it and that locked it: none of them is the number of a ballot.
@PlatformTest
class UnlinkedVoteTest {
    /// What was said, and the paper, which names nobody: every ballot refers to it, and so holds it still.
    private static final List<String> NOBODYS =
            List.of("participation.ballot", "participation.consent_answer", "participation.paper");

    @Autowired
    SomeDecision some;

    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    SomeAssistance assistance;

    @Autowired
    BallotBook book;

    @Autowired
    Click click;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void noRowOfAnyTableTellsWhoseBallotItIs() throws Exception {
        var vote = some.running(Kind.APPROVAL, 3, 1, Map.of("sides", "USERS"));
        var late = undertakings.participant(vote.undertaking(), StandingKind.NEIGHBOUR, vote.host());
        click.send(late, vote.path() + "/verzeichnis");
        assertThat(sendForm(late, vote, "stimme", Map.of("tick", "3"))).isEqualTo(303);
        for (var voter : vote.others()) {
            assertThat(sendForm(voter, vote, "stimme", Map.of("tick", "1"))).isEqualTo(303);
        }
        var helped = vote.others().getFirst();
        assistance.choosePin(helped);
        assertThat(sendForm(
                        assistance.helperOf(helped), vote, "stimme", Map.of("tick", "2", "pin", SomeAssistance.PIN)))
                .isEqualTo(303);
        assertThat(numbers(vote)).hasSize(5);
        assertThat(tablesThatTell(vote)).isEmpty();
    }

    @Test
    void noRowOfAnyTableTellsWhoWantsWhatOfABudget() throws Exception {
        var vote = budgets.running(3, 1, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        for (var voter : vote.others()) {
            assertThat(sendForm(voter, vote, "stimme", Map.of("tick", "1"))).isEqualTo(303);
        }
        assertThat(numbers(vote)).hasSize(4);
        assertThat(tablesThatTell(vote)).isEmpty();
    }

    @Test
    void noRowOfAnyTableTellsWhoSaidWhatInASecretConsent() throws Exception {
        var vote = some.consent(3, Map.of("secret", "true"));
        for (var voter : vote.others()) {
            var typed = Map.of("stance", "OBJECTS", "reason", "Dienstags ist die Küche schon an andere vergeben.");
            assertThat(sendForm(voter, vote, "haltung", typed)).isEqualTo(303);
        }
        assertThat(numbers(vote)).hasSize(3);
        assertThat(tablesThatTell(vote)).isEmpty();
    }

    /// Which form somebody sent when is remembered for a day, with the name: not so that of a secret vote.
    @Test
    void noSendingOfASecretBallotIsRemembered() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var open = some.running(Kind.APPROVAL, 1, 0, Map.of("secret", "false"));
        var voter = vote.others().getFirst();
        sendForm(voter, vote, "stimme", Map.of("tick", "1"));
        sendForm(open.host(), open, "stimme", Map.of("tick", "1"));
        assertThat(sendings(voter)).isZero();
        assertThat(sendings(open.host())).isEqualTo(1);
    }

    /// The search above would find what it looks for.
    @Test
    void aLockOnARowWouldTell() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var voter = vote.others().getFirst();
        transaction.executeWithoutResult(status -> {
            db.sql("select from participation.roll where step = :step and person = :person for share")
                    .param("step", vote.step().id())
                    .param("person", voter.id())
                    .query(row -> {});
            book.cast(voter.id(), vote.step().id(), Map.of("tick", List.of("1")));
        });
        assertThat(tablesThatTell(vote)).containsExactly("participation.roll");
    }

    private TreeSet<String> tablesThatTell(Vote vote) {
        var numbers = numbers(vote).toArray(String[]::new);
        var tables = db.sql("""
                select n.nspname || '.' || quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                """).query(String.class).list();
        assertThat(tables).contains("people.person", "participation.roll", "undertakings.participant");
        var telling = new TreeSet<String>();
        for (var table : tables) {
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

    private List<String> numbers(Vote vote) {
        return db.sql("""
                select cast(xmin as text) from participation.ballot where step = :step
                union select cast(xmin as text) from participation.consent_answer where step = :step
                """).param("step", vote.step().id()).query(String.class).list();
    }

    private int sendings(SignedIn person) {
        return db.sql(
                        "select count(*) from platform.submission where person = :person and went_on_to like '/abstimmung/%'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    /// With everything that the form on the page brings along.
    private int sendForm(SignedIn person, Vote vote, String form, Map<String, String> typed) throws Exception {
        var html = Pattern.compile("<form [^>]*id=\"" + form + "\".*?</form>", Pattern.DOTALL)
                .matcher(some.html(person, vote));
        assertThat(html.find()).isTrue();
        var sent = new HashMap<String, String>();
        Pattern.compile("name=\"(submission|round)\" value=\"([^\"]*)\"")
                .matcher(html.group())
                .results()
                .forEach(field -> sent.put(field.group(1), field.group(2)));
        sent.putAll(typed);
        return click.send(person, vote.path() + "/" + form, sent).getStatus();
    }
}
