package org.augenhoehe.participation.writing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.writing.SomeWriting.Writing;
import org.augenhoehe.participation.writing.accept.AcceptBook;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeState;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.writing.SomeWriting.EARLIER;
import static org.augenhoehe.participation.writing.SomeWriting.LATER;
import static org.augenhoehe.participation.writing.SomeWriting.QUIET;
import static org.augenhoehe.participation.writing.SomeWriting.wish;

/// What becomes of a change to a text says the rule that was fixed beforehand.
@PlatformTest
class ChangesByRuleTest {
    @Autowired
    SomeWriting writings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    AcceptBook accepting;

    @Test
    void whatNobodyObjectsToStandsInTheTextAndMakesAVersion() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        assertThat(writings.look(writing.host(), change.path()))
                .contains(
                        "<del><span class=\"kern-sr-only\">gestrichen: </span>22",
                        "neu: </span>21",
                        "Wegen der Kinder");
        accepting.settle(change.id());
        assertThat(writings.get(change.id()).state()).as("its days go on").isEqualTo(ChangeState.OPEN);
        assertThat(writings.end(change).state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(writings.look(writing.host(), writing.path()))
                .contains(EARLIER)
                .doesNotContain(QUIET);
        var versions = writing.path() + "/fassungen";
        assertThat(writings.look(writing.host(), versions)).contains("Fassung 2", "So hat die Leitung begonnen");
        assertThat(writings.look(writing.host(), versions + "/1"))
                .contains(QUIET)
                .doesNotContain(EARLIER);
        assertThat(writings.look(writing.host(), versions + "/unterschied?seit=1&bis=2"))
                .contains("gestrichen: </span>22", "neu: </span>21");
        assertThat(click.look(versions + "/3").getStatus()).isEqualTo(404);
        assertThat(writings.look(writing.other(), "/neues")).contains("steht jetzt im Text");
        assertThat(writings.look(writing.host(), writing.path() + "/mitgeschrieben"))
                .contains(writing.other().name() + ": ein Vorschlag im Text");
    }

    @Test
    void anObjectionNeedsAReasonAndItsAuthorPutsTheChangeInOtherWords() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var author = writing.other();
        var change = writings.propose(writing, author, writings.quiet(writing), EARLIER);
        var empty = click.send(writing.host(), change.path() + "/einwand", Map.of("reason", " "));
        assertThat(empty.getStatus()).isEqualTo(422);
        writings.done(writing.host(), change.path() + "/einwand", Map.of("reason", "Dann ist der Chor noch da."));
        assertThat(writings.look(author, "/neues")).contains("steht ein Einwand");
        assertThat(writings.look(author, change.path())).contains("Dann ist der Chor noch da.", "Petra");
        var again = wish(writings.quiet(writing), "Ab 21:30 Uhr ist Ruhe im Haus.");
        again.put("again", change.id().toString());
        var second = writings.propose(writing, author, writings.quiet(writing), again);
        assertThat(writings.get(change.id()).state()).isEqualTo(ChangeState.REDONE);
        assertThat(second.redoes()).isEqualTo(change.id());
        assertThat(writings.look(author, change.path())).contains(second.path());
        assertThat(writings.end(second).state()).isEqualTo(ChangeState.ACCEPTED);
        var stranger = wish(writings.quiet(writing), LATER);
        stranger.put("again", change.id().toString());
        assertThat(click.send(writing.host(), writings.proposing(writing, writings.quiet(writing)), stranger)
                        .getStatus())
                .as("somebody else's")
                .isEqualTo(404);
    }

    @Test
    void anObjectionThatStandsAtTheEndKeepsAChangeOutAndOneTakenBackDoesNot() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var one = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        writings.done(writing.host(), one.path() + "/einwand", Map.of("reason", "Zu früh."));
        assertThat(writings.end(one).state()).isEqualTo(ChangeState.DECLINED);
        assertThat(writings.look(writing.other(), "/neues")).contains("kam nicht in den Text");
        var two = writings.propose(writing, writing.other(), writings.quiet(writing), LATER);
        writings.done(writing.host(), two.path() + "/einwand", Map.of("reason", "Zu spät."));
        writings.done(writing.host(), two.path() + "/nichts-sagen", Map.of());
        assertThat(writings.end(two).state()).isEqualTo(ChangeState.ACCEPTED);
        var late = click.send(writing.host(), two.path() + "/einwand", Map.of("reason", "Doch."));
        assertThat(late.getContentAsString()).contains("Die Zeit dafür ist vorbei.", "Doch.");
    }

    @Test
    void onePersonHasOneVoteAndEnoughHaveToVote() throws Exception {
        var writing = writings.open(Rule.VOTE, 3);
        var one = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        vote(writing.host(), one, "FOR");
        vote(writing.host(), one, "FOR");
        assertThat(writings.look(writing.host(), one.path())).contains("1 dafür, 0 dagegen");
        assertThat(writings.end(one).state()).as("two have to vote").isEqualTo(ChangeState.DECLINED);
        var two = writings.propose(writing, writing.other(), writings.quiet(writing), LATER);
        vote(writing.host(), two, "AGAINST");
        vote(writing.host(), two, "FOR");
        vote(writing.others().get(1), two, "FOR");
        vote(writing.others().get(2), two, "AGAINST");
        assertThat(writings.end(two).state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(writings.look(writing.host(), two.path())).contains("2 dafür, 1 dagegen");
        var three = writings.propose(writing, writing.other(), writings.quiet(writing), QUIET);
        vote(writing.host(), three, "FOR");
        vote(writing.others().get(1), three, "AGAINST");
        assertThat(writings.end(three).state()).as("as many for as against").isEqualTo(ChangeState.DECLINED);
        assertThat(click.send(writing.host(), three.path() + "/einwand", Map.of("reason", "Nein"))
                        .getStatus())
                .as("another rule")
                .isEqualTo(403);
    }

    @Test
    void onlyHostsNamedBeforehandAcceptAndANoHasAReason() throws Exception {
        var writing = writings.open(Rule.HOSTS, 2);
        var one = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        var decide = one.path() + "/entscheiden";
        assertThat(click.send(writing.other(), decide, Map.of("yes", "true")).getStatus())
                .isEqualTo(403);
        assertThat(click.send(somebody.plain(), decide, Map.of("yes", "true")).getStatus())
                .isEqualTo(403);
        var mute = click.send(writing.host(), decide, Map.of("yes", "false", "reason", ""));
        assertThat(mute.getStatus()).isEqualTo(422);
        writings.done(writing.host(), decide, Map.of("yes", "false", "reason", "Der Chor probt bis zehn."));
        assertThat(writings.get(one.id()).state()).isEqualTo(ChangeState.DECLINED);
        assertThat(writings.look(writing.other(), one.path())).contains("Der Chor probt bis zehn.", "Petra");
        var two = writings.propose(writing, writing.other(), writings.quiet(writing), LATER);
        writings.done(writing.host(), two.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(writings.look(writing.other(), writing.path())).contains(LATER);
    }

    @Test
    void theFirstOfTwoChangesToTheSameWordsWinsAndTheOtherLosesNoWord() throws Exception {
        var writing = writings.open(Rule.HOSTS, 2);
        var quiet = writings.quiet(writing);
        var one = writings.propose(writing, writing.other(), quiet, EARLIER);
        var two = writings.propose(writing, writing.others().get(1), quiet, LATER);
        var behind = wish(quiet, "Am Freitag darf es später werden.");
        behind.put("kind", "AFTER");
        var three = writings.propose(writing, writing.other(), quiet, behind);
        writings.done(writing.host(), one.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(writings.get(two.id()).state()).isEqualTo(ChangeState.OVERTAKEN);
        assertThat(writings.get(three.id()).state()).as("stands behind it").isEqualTo(ChangeState.OPEN);
        assertThat(writings.look(writing.others().get(1), "/neues")).contains("Der Absatz ist inzwischen anders");
        assertThat(writings.look(writing.others().get(1), two.path())).contains(">23", "Neu fassen");
        var redo = writings.look(writing.others().get(1), writings.proposing(writing, quiet) + "?nochmal=" + two.id());
        assertThat(redo).contains(EARLIER, LATER);
        writings.done(writing.host(), three.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(writings.paragraphs(writing).stream().map(Paragraph::wording))
                .containsSubsequence(
                        EARLIER, "Am Freitag darf es später werden.", "Wir räumen auf:\n- die Küche\n- den Hof");
        var late = click.send(writing.other(), writings.proposing(writing, quiet), wish(quiet, LATER));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("Der Absatz ist inzwischen anders", "deine Worte sind noch da", LATER, EARLIER);
    }

    @Test
    void twoWhoAcceptInTheSameMomentNeverBothReplaceTheSameWords() throws Exception {
        var writing = writings.open(Rule.HOSTS, 2);
        var quiet = writings.quiet(writing);
        var one = writings.propose(writing, writing.other(), quiet, EARLIER);
        var two = writings.propose(writing, writing.others().get(1), quiet, LATER);
        try (var people = Executors.newFixedThreadPool(2)) {
            var said = people.invokeAll(List.of(accept(writing, one), accept(writing, two)));
            for (var each : said) {
                each.get();
            }
        }
        assertThat(List.of(
                        writings.get(one.id()).state(), writings.get(two.id()).state()))
                .containsExactlyInAnyOrder(ChangeState.ACCEPTED, ChangeState.OVERTAKEN);
        assertThat(writings.look(writing.host(), writing.path() + "/fassungen"))
                .contains("Fassung 2")
                .doesNotContain("Fassung 3");
    }

    private Callable<Object> accept(Writing writing, Change change) {
        return () -> accepting.decide(writing.host().id(), change.id(), true, "");
    }

    @Test
    void aTakenBackChangeLeavesNoWord() throws Exception {
        var writing = writings.open(Rule.CONSENT, 1);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        assertThat(click.send(writing.host(), change.path() + "/zuruecknehmen").getStatus())
                .as("somebody else's")
                .isEqualTo(404);
        writings.done(writing.other(), change.path() + "/zuruecknehmen", Map.of());
        assertThat(writings.get(change.id()).wording()).isEmpty();
        assertThat(click.look(writing.other(), change.path()).getStatus()).isEqualTo(404);
    }

    private void vote(SignedIn by, Change change, String stand) throws Exception {
        writings.done(by, change.path() + "/stimme", Map.of("stand", stand));
    }
}
