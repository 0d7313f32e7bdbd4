package org.augenhoehe.participation.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.writing.SomeWriting.Writing;
import org.augenhoehe.participation.writing.change.ChangeState;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.writing.SomeWriting.EARLIER;
import static org.augenhoehe.participation.writing.SomeWriting.LATER;
import static org.augenhoehe.participation.writing.SomeWriting.QUIET;
import static org.augenhoehe.participation.writing.SomeWriting.wish;

/// People change a text together, by a rule that nobody changes any more.
@PlatformTest
class WritingTest {
    @Autowired
    SomeWriting writings;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

    @Test
    void hostsBeginAndOnceItIsOpenTitleAndRuleStay() throws Exception {
        var writing = writings.planned(1);
        var draft = writing.path() + "/vorbereiten";
        assertThat(writings.look(writing.other(), writing.path())).contains("Die Leitung schreibt noch");
        assertThat(click.look(writing.other(), draft).getStatus())
                .as("only hosts")
                .isEqualTo(403);
        assertThat(click.send(writing.other(), draft, SomeWriting.draft(Rule.VOTE))
                        .getStatus())
                .isEqualTo(403);
        writings.done(writing.host(), draft, SomeWriting.draft(Rule.CONSENT));
        assertThat(click.send(writing.other(), draft + "/oeffnen").getStatus()).isEqualTo(403);
        writings.done(writing.host(), draft + "/oeffnen", Map.of());
        assertThat(writings.look(writing.other(), writing.path()))
                .contains(SomeWriting.TITLE, "<h2>Miteinander</h2>", QUIET, "<li>die Küche</li>");
        var again = click.send(writing.host(), draft, SomeWriting.draft(Rule.HOSTS));
        assertThat(again.getContentAsString()).contains("Der Text ist offen. Titel und Regel bleiben");
        assertThat(writings.look(writing.other(), writing.path())).contains("kein Einwand dagegensteht");
        assertThat(writings.look(writing.other(), "/neues")).contains("Du kannst mitschreiben");
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
        assertThat(writings.look(writing.host(), change.path())).contains("Hinter „Miteinander“");
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
        assertThat(writings.look(writing.host(), writing.path() + "/fassungen/unterschied?seit=1&bis=2"))
                .contains("Steht jetzt an einer anderen Stelle");
        assertThat(writings.look(writing.host(), writing.path() + "/fassungen/1"))
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
    void whatIsStruckIsGoneFromTheTextAndNothingCanBeProposedToItAnyMore() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var quiet = writings.quiet(writing);
        var typed = wish(quiet, "");
        typed.put("kind", "STRIKE");
        var change = writings.propose(writing, writing.other(), quiet, typed);
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(writings.look(writing.host(), writing.path())).doesNotContain(QUIET);
        assertThat(writings.look(writing.host(), writing.path() + "/fassungen/unterschied?seit=1&bis=2"))
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
            assertThat(writings.look(writing.host(), path))
                    .as(path)
                    .doesNotContain("<script>alert", "href=\"javascript:", "<img src=x")
                    .contains("&lt;script&gt;");
        }
    }

    @Test
    void aStepEndsOnlyWhenEveryChangeHasItsAnswer() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        some.over(writing.step());
        click.send(writing.host(), writing.closing());
        assertThat(writings.look(writing.host(), writing.path())).doesNotContain("Ergebnis:");
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        writings.done(writing.host(), writing.closing(), Map.of());
        assertThat(writings.look(writing.host(), writing.path()))
                .contains("Fassung 2 steht: 1 von einem Vorschlag ist im Text.");
        assertThat(click.look("/faden/" + change.id()).getContentAsString()).contains("Fassung 2 steht");
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
        writings.easy(writing, quiet);
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
        assertThat(writings.look(writing.other(), writing.path())).doesNotContain("Die Tür wird");
        writings.easy(writing, quiet);
        assertThat(writings.look(writing.other(), writing.path()))
                .contains("Um 22 Uhr ist es leise.")
                .doesNotContain("Der Absatz daneben ist inzwischen anders");
        var change = writings.propose(writing, writing.other(), quiet, EARLIER);
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(writings.look(writing.other(), writing.path()))
                .contains("Um 22 Uhr ist es leise.", "Der Absatz daneben ist inzwischen anders");
        assertThat(click.send(somebody.plain(), path, Map.of("wording", "Es ist leise.", "base", "0"))
                        .getStatus())
                .as("takes no part")
                .isEqualTo(422);
        assertThat(click.send(writing.other(), path, Map.of("wording", " ", "base", "0"))
                        .getStatus())
                .isEqualTo(422);
    }
}
