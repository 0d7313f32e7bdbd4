package org.augenhoehe.participation.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.SomeWriting.Writing;
import org.augenhoehe.participation.writing.accept.AcceptBook;
import org.augenhoehe.participation.writing.accept.SayStore;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeState;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.writing.SomeWriting.QUIET;
import static org.augenhoehe.participation.writing.SomeWriting.wish;

/// People change a text together, by a rule that nobody changes any more.
@PlatformTest
class WritingTest {
    private static final String EARLIER = "Ab 21 Uhr ist Ruhe im Haus.";
    private static final String LATER = "Ab 23 Uhr ist Ruhe im Haus.";

    @Autowired
    SomeWriting writings;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    AcceptBook accepting;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SayStore says;

    @Autowired
    JdbcClient db;

    @Test
    void hostsBeginAndOnceItIsOpenTitleAndRuleStay() throws Exception {
        var writing = writings.planned(1);
        var draft = writing.path() + "/vorbereiten";
        assertThat(look(writing.other(), writing.path())).contains("Die Leitung schreibt noch");
        assertThat(click.look(writing.other(), draft).getStatus())
                .as("only hosts")
                .isEqualTo(403);
        assertThat(click.send(writing.other(), draft, SomeWriting.draft(Rule.VOTE))
                        .getStatus())
                .isEqualTo(403);
        writings.done(writing.host(), draft, SomeWriting.draft(Rule.CONSENT));
        assertThat(click.send(writing.other(), draft + "/oeffnen").getStatus()).isEqualTo(403);
        writings.done(writing.host(), draft + "/oeffnen", Map.of());
        assertThat(look(writing.other(), writing.path()))
                .contains(SomeWriting.TITLE, "<h2>Miteinander</h2>", QUIET, "<li>die Küche</li>");
        var again = click.send(writing.host(), draft, SomeWriting.draft(Rule.HOSTS));
        assertThat(again.getContentAsString()).contains("Der Text ist offen. Titel und Regel bleiben");
        assertThat(look(writing.other(), writing.path())).contains("kein Einwand dagegensteht");
        assertThat(look(writing.other(), "/neues")).contains("Du kannst mitschreiben");
    }

    @Test
    void aParagraphIsMovedByTheRuleAndKeepsItsWords() throws Exception {
        var writing = writings.open(Rule.CONSENT, 1);
        var before = writings.paragraphs(writing);
        var list = before.get(2);
        var moved = wish(list, "");
        moved.put("kind", "MOVE");
        var path = writings.proposing(writing, list);
        assertThat(click.send(writing.other(), path, moved).getContentAsString())
                .contains("Wähl aus, wohin der Absatz soll.");
        moved.put("behind", before.get(1).id().toString());
        assertThat(click.send(writing.other(), path, moved).getStatus())
                .as("there it stands")
                .isEqualTo(422);
        moved.put("behind", before.getFirst().id().toString());
        var change = writings.propose(writing, writing.other(), list, moved);
        var words = writings.propose(writing, writing.host(), list, "Wir räumen alles auf.");
        assertThat(look(writing.host(), change.path())).contains("Hinter „Miteinander“");
        writings.end(change);
        assertThat(writings.paragraphs(writing))
                .extracting(Paragraph::id)
                .containsExactly(
                        before.getFirst().id(), list.id(), before.get(1).id());
        assertThat(writings.paragraphs(writing).get(1))
                .as("whose words they are does not change, nor what explains them")
                .returns(list.version(), Paragraph::version)
                .returns(list.wording(), Paragraph::wording);
        assertThat(writings.end(words).state())
                .as("the words are another matter")
                .isEqualTo(ChangeState.ACCEPTED);
        var first = wish(list, "");
        first.put("kind", "MOVE");
        first.put("behind", "anfang");
        writings.end(writings.propose(writing, writing.other(), list, first));
        assertThat(writings.paragraphs(writing).getFirst().id()).isEqualTo(list.id());
        assertThat(look(writing.host(), writing.path() + "/fassungen/unterschied?seit=1&bis=2"))
                .contains("Steht jetzt an einer anderen Stelle");
        assertThat(look(writing.host(), writing.path() + "/fassungen/1"))
                .containsSubsequence("Miteinander", QUIET, "die Küche");
    }

    @Test
    void whatIsTooLongTooFewDaysOrEmptyIsRefusedAndStays() throws Exception {
        var writing = writings.planned(1);
        var draft = writing.path() + "/vorbereiten";
        var typed = SomeWriting.draft(Rule.CONSENT);
        typed.put("text", "x".repeat(4001));
        var tooLong = click.send(writing.host(), draft, typed);
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("Absatz 1 ist länger als", "x".repeat(4001));
        typed.put("text", " ");
        assertThat(click.send(writing.host(), draft, typed).getContentAsString())
                .contains("Schreib einen Anfang");
        typed.put("text", QUIET);
        typed.put("days", "30");
        writings.done(writing.host(), draft, typed);
        var opened = click.send(writing.host(), draft + "/oeffnen");
        assertThat(opened.getStatus()).isEqualTo(422);
        assertThat(opened.getContentAsString()).contains("Der Schritt endet schon am", QUIET);
    }

    @Test
    void whatNobodyObjectsToStandsInTheTextAndMakesAVersion() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        assertThat(look(writing.host(), change.path()))
                .contains(
                        "<del><span class=\"kern-sr-only\">gestrichen: </span>22",
                        "neu: </span>21",
                        "Wegen der Kinder");
        accepting.settle(change.id());
        assertThat(writings.get(change.id()).state()).as("its days go on").isEqualTo(ChangeState.OPEN);
        assertThat(writings.end(change).state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(look(writing.host(), writing.path())).contains(EARLIER).doesNotContain(QUIET);
        var versions = writing.path() + "/fassungen";
        assertThat(look(writing.host(), versions)).contains("Fassung 2", "So hat die Leitung begonnen");
        assertThat(look(writing.host(), versions + "/1")).contains(QUIET).doesNotContain(EARLIER);
        assertThat(look(writing.host(), versions + "/unterschied?seit=1&bis=2"))
                .contains("gestrichen: </span>22", "neu: </span>21");
        assertThat(click.look(versions + "/3").getStatus()).isEqualTo(404);
        assertThat(look(writing.other(), "/neues")).contains("steht jetzt im Text");
        assertThat(look(writing.host(), writing.path() + "/mitgeschrieben"))
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
        assertThat(look(author, "/neues")).contains("steht ein Einwand");
        assertThat(look(author, change.path())).contains("Dann ist der Chor noch da.", "Petra");
        var again = wish(writings.quiet(writing), "Ab 21:30 Uhr ist Ruhe im Haus.");
        again.put("again", change.id().toString());
        var second = writings.propose(writing, author, writings.quiet(writing), again);
        assertThat(writings.get(change.id()).state()).isEqualTo(ChangeState.REDONE);
        assertThat(second.redoes()).isEqualTo(change.id());
        assertThat(look(author, change.path())).contains(second.path());
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
        assertThat(look(writing.other(), "/neues")).contains("kam nicht in den Text");
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
        assertThat(look(writing.host(), one.path())).contains("1 dafür, 0 dagegen");
        assertThat(writings.end(one).state()).as("two have to vote").isEqualTo(ChangeState.DECLINED);
        var two = writings.propose(writing, writing.other(), writings.quiet(writing), LATER);
        vote(writing.host(), two, "AGAINST");
        vote(writing.host(), two, "FOR");
        vote(writing.others().get(1), two, "FOR");
        vote(writing.others().get(2), two, "AGAINST");
        assertThat(writings.end(two).state()).isEqualTo(ChangeState.ACCEPTED);
        assertThat(look(writing.host(), two.path())).contains("2 dafür, 1 dagegen");
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
        assertThat(look(writing.other(), one.path())).contains("Der Chor probt bis zehn.", "Petra");
        var two = writings.propose(writing, writing.other(), writings.quiet(writing), LATER);
        writings.done(writing.host(), two.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(look(writing.other(), writing.path())).contains(LATER);
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
        assertThat(look(writing.others().get(1), "/neues")).contains("Der Absatz ist inzwischen anders");
        assertThat(look(writing.others().get(1), two.path())).contains(">23", "Neu fassen");
        var redo = look(writing.others().get(1), writings.proposing(writing, quiet) + "?nochmal=" + two.id());
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
        assertThat(look(writing.host(), writing.path() + "/fassungen"))
                .contains("Fassung 2")
                .doesNotContain("Fassung 3");
    }

    private Callable<Object> accept(Writing writing, Change change) {
        return () -> accepting.decide(writing.host().id(), change.id(), true, "");
    }

    @Test
    void whatIsStruckIsGoneFromTheTextAndNothingCanBeProposedToItAnyMore() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var quiet = writings.quiet(writing);
        var typed = wish(quiet, "");
        typed.put("kind", "STRIKE");
        var change = writings.propose(writing, writing.other(), quiet, typed);
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(look(writing.host(), writing.path())).doesNotContain(QUIET);
        assertThat(look(writing.host(), writing.path() + "/fassungen/unterschied?seit=1&bis=2"))
                .contains("gestrichen: </span>" + QUIET);
        var late = click.send(writing.other(), writings.proposing(writing, quiet), wish(quiet, LATER));
        assertThat(late.getStatus()).isEqualTo(422);
    }

    @Test
    void badWordsAreRefusedAndWhatWasTypedStays() throws Exception {
        var writing = writings.open(Rule.CONSENT, 1);
        var quiet = writings.quiet(writing);
        var path = writings.proposing(writing, quiet);
        var same = click.send(writing.other(), path, wish(quiet, QUIET + "  "));
        assertThat(same.getStatus()).isEqualTo(422);
        assertThat(same.getContentAsString()).contains("Das steht schon so da.");
        var empty = wish(quiet, " ");
        assertThat(click.send(writing.other(), path, empty).getContentAsString())
                .contains("Schreib, was dort stehen soll.", "Wegen der Kinder.");
        var noReason = wish(quiet, LATER);
        noReason.put("why", "");
        assertThat(click.send(writing.other(), path, noReason).getContentAsString())
                .contains("Schreib in 3 bis 1.000 Zeichen, warum.", LATER);
        var long100k = click.send(writing.other(), path, wish(quiet, "a".repeat(100_000)));
        assertThat(long100k.getStatus()).isEqualTo(422);
        assertThat(long100k.getContentAsString()).contains("höchstens 4.000 Zeichen", "a".repeat(100_000));
        var odd = wish(quiet, LATER);
        odd.put("kind", "EAT");
        assertThat(click.send(writing.other(), path, odd).getStatus()).isEqualTo(422);
        assertThat(click.send(somebody.plain(), path, wish(quiet, LATER)).getStatus())
                .as("takes no part")
                .isEqualTo(422);
        assertThat(click.look(path).getStatus()).as("a stranger").isEqualTo(303);
    }

    @Test
    void htmlAndScriptsInTheTextAreOnlyWords() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var quiet = writings.quiet(writing);
        var nasty = "<script>alert(1)</script> [hier](javascript:alert(2)) <img src=x onerror=alert(3)>";
        var change = writings.propose(writing, writing.other(), quiet, nasty);
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        for (var path : List.of(
                writing.path(),
                change.path(),
                writing.path() + "/fassungen/unterschied?seit=1&bis=2",
                writing.path() + "/fassungen/2")) {
            assertThat(look(writing.host(), path))
                    .as(path)
                    .doesNotContain("<script>alert", "href=\"javascript:", "<img src=x")
                    .contains("&lt;script&gt;");
        }
    }

    @Test
    void whatModerationHidesIsReadInNoVersionAndNoDifference() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        hide("textvorschlag", change.id());
        hide("absatz", writings.paragraphs(writing).getFirst().id());
        for (var path : List.of(
                "",
                "/vorschlaege",
                "/fassungen",
                "/fassungen/2",
                "/fassungen/unterschied?seit=1&bis=2",
                "/mitgeschrieben")) {
            assertThat(look(writing.host(), writing.path() + path))
                    .as(path)
                    .doesNotContain("Ab 21 Uhr")
                    .doesNotContain("21</ins>")
                    .doesNotContain("Wegen der Kinder")
                    .doesNotContain("Miteinander");
        }
        assertThat(click.look(writing.host(), change.path()).getStatus()).isEqualTo(404);
        assertThat(look(writing.host(), writing.path())).contains("Diese Worte hat die Moderation ausgeblendet.");
    }

    @Test
    void theDaysOfAChangeThatWasHiddenGoOnWhereTheyStopped() throws Exception {
        var writing = writings.open(Rule.CONSENT, 1);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        hide("textvorschlag", change.id());
        writings.over(change);
        accepting.settle(change.id());
        assertThat(writings.get(change.id()).state()).isEqualTo(ChangeState.OPEN);
        db.sql("update participation.text_change set hidden_at = until - interval '2 days' where id = :id")
                .param("id", change.id())
                .update();
        transaction.executeWithoutResult(status -> kind("textvorschlag").showAgain(change.id()));
        accepting.settle(change.id());
        assertThat(writings.get(change.id()).state()).as("two days are left").isEqualTo(ChangeState.OPEN);
        assertThat(writings.get(change.id()).until()).isAfter(Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void whatModerationHidIsNotSaidAgainByAnotherClick() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        var objector = writing.others().get(1);
        writings.done(objector, change.path() + "/einwand", Map.of("reason", "Das nervt nur noch alle."));
        hide("textgrund", says.list(change.id()).getFirst().id());
        assertThat(click.send(objector, change.path() + "/einwand", Map.of("reason", "Das nervt mich auch."))
                        .getStatus())
                .isEqualTo(422);
        click.send(objector, change.path() + "/nichts-sagen");
        assertThat(says.list(change.id())).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("Das nervt nur noch alle.");
            assertThat(one.hidden()).isTrue();
        });
    }

    @Test
    void easyWordsForWhatIsHiddenAreHiddenWithIt() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        easy(writing, writings.quiet(writing));
        assertThat(look(writing.other(), writing.path())).contains("Um 22 Uhr ist es leise.");
        hide("absatz", writings.quiet(writing).id());
        assertThat(look(writing.other(), writing.path())).doesNotContain("Um 22 Uhr ist es leise.");
    }

    private void hide(String kind, UUID thing) {
        transaction.executeWithoutResult(status -> kind(kind).hide(thing));
    }

    private Moderated kind(String kind) {
        return moderated.stream()
                .filter(any -> any.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoGoesLeavesTheirWordsInTheTextWithoutTheirName() throws Exception {
        var writing = writings.open(Rule.HOSTS, 2);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        writings.done(writing.others().get(1), change.path() + "/unterstuetzen", Map.of());
        writings.done(writing.other(), change.path() + "/kommentare", Map.of("comment", "Bitte lest es."));
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(look(writing.other(), "/meine-daten")).contains(EARLIER, "Bitte lest es.");
        erasure.erase(writing.other().id());
        assertThat(look(writing.host(), writing.path())).contains(EARLIER);
        assertThat(look(writing.host(), writing.path() + "/mitgeschrieben"))
                .doesNotContain(writing.other().name())
                .contains("Ohne Namen: ein Vorschlag im Text");
        assertThat(look(writing.host(), change.path()))
                .contains("Bitte lest es.")
                .doesNotContain(writing.other().name());
    }

    @Test
    void aStepEndsOnlyWhenEveryChangeHasItsAnswer() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        some.over(writing.step());
        click.send(writing.host(), writing.closing());
        assertThat(look(writing.host(), writing.path())).doesNotContain("Ergebnis:");
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        writings.done(writing.host(), writing.closing(), Map.of());
        assertThat(look(writing.host(), writing.path()))
                .contains("Fassung 2 steht: 1 von einem Vorschlag ist im Text.");
        assertThat(click.look("/faden/" + change.id()).getContentAsString()).contains("Fassung 2 steht");
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

    @Test
    void manyChangesCostAsManyQuestionsToTheDatabaseAsFew() throws Exception {
        var writing = writings.open(Rule.HOSTS, 2);
        var quiet = writings.quiet(writing);
        var first = writings.propose(writing, writing.other(), quiet, EARLIER);
        writings.done(writing.others().get(1), first.path() + "/unterstuetzen", Map.of());
        var accepted = wish(quiet, "Wer Hunger hat, fragt in der Küche.");
        accepted.put("kind", "AFTER");
        writings.done(
                writing.host(),
                writings.propose(writing, writing.other(), quiet, accepted).path() + "/entscheiden",
                Map.of("yes", "true"));
        easy(writing, quiet);
        var paths = List.of("", "/vorschlaege", "/fassungen", "/mitgeschrieben");
        var few = count(writing, paths);
        var sentences = List.of(
                "Fahrräder stehen im Schuppen.",
                "Der Müll kommt montags vor das Tor.",
                "Hunde bleiben an der Leine.",
                "Wer zuletzt geht, macht das Licht aus.",
                "Die Bühne gehört am Mittwoch dem Theater.");
        for (int more = 0; more < sentences.size(); more++) {
            var typed = wish(quiet, sentences.get(more));
            typed.put("kind", "AFTER");
            var change = writings.propose(writing, writing.others().get(more % 2), quiet, typed);
            if (more % 2 == 0) {
                writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
            }
        }
        assertThat(count(writing, paths)).isEqualTo(few);
    }

    private List<Long> count(Writing writing, List<String> paths) throws Exception {
        var counts = new ArrayList<Long>();
        for (var path : paths) {
            counts.add((long) queries.during(() -> click.look(writing.other(), writing.path() + path)));
        }
        return counts;
    }

    @Test
    void anEasyTextIsCheckedWhileWritingAndMarkedWhenTheParagraphMovesOn() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var quiet = writings.quiet(writing);
        var path = writing.path() + "/absaetze/" + quiet.id() + "/leicht";
        var hard = Map.of("wording", "Die Tür wird um zehn geschlossen.", "base", "0", "pruefen", "true");
        assertThat(click.send(writing.other(), path, hard).getContentAsString())
                .contains("noch schwer", "wird um zehn geschlossen");
        assertThat(look(writing.other(), writing.path())).doesNotContain("Die Tür wird");
        easy(writing, quiet);
        assertThat(look(writing.other(), writing.path()))
                .contains("Um 22 Uhr ist es leise.")
                .doesNotContain("Der Absatz daneben ist inzwischen anders");
        var change = writings.propose(writing, writing.other(), quiet, EARLIER);
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(look(writing.other(), writing.path()))
                .contains("Um 22 Uhr ist es leise.", "Der Absatz daneben ist inzwischen anders");
        assertThat(click.send(somebody.plain(), path, Map.of("wording", "Es ist leise.", "base", "0"))
                        .getStatus())
                .as("takes no part")
                .isEqualTo(422);
        assertThat(click.send(writing.other(), path, Map.of("wording", " ", "base", "0"))
                        .getStatus())
                .isEqualTo(422);
    }

    private void easy(Writing writing, Paragraph paragraph) throws Exception {
        writings.done(
                writing.other(),
                writing.path() + "/absaetze/" + paragraph.id() + "/leicht",
                Map.of("wording", "Um 22 Uhr ist es leise.", "base", Integer.toString(paragraph.version())));
    }

    private void vote(SignedIn by, Change change, String stand) throws Exception {
        writings.done(by, change.path() + "/stimme", Map.of("stand", stand));
    }

    private String look(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }
}
