package org.augenhoehe.participation.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.SomeWriting;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.paper.SomePaper.counts;
import static org.augenhoehe.participation.paper.SomePaper.refused;

/// A consent and a text that people write together, on paper.
@PlatformTest
class DecidingOnPaperTest {
    private static final String REASON = "Dienstags ist der Ofen schon vergeben.";

    @Autowired
    SomePaper paper;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeWriting writings;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void anObjectionOnPaperHasANameAndIsTakenBackOnTheScreen() throws Exception {
        var vote = decisions.consent(2, Map.of("secret", "false"));
        var doubter = vote.others().getFirst();
        var quick = vote.others().getLast();
        var letters = paper.letters(vote.host(), vote.step());
        var code = letters.get(doubter.name());
        refused(paper.enter(vote.host(), vote.step(), code, Map.of("a-grund", REASON)), "Wähle, was du dazu sagst");
        refused(paper.enter(vote.host(), vote.step(), code, Map.of("a-haltung-1", "OBJECTS")), "Nenne den Grund");
        var typed = Map.of("a-haltung-1", "OBJECTS", "a-grund", REASON);
        counts(paper.enter(vote.host(), vote.step(), code, typed));
        refused(paper.enter(vote.host(), vote.step(), code, typed), "schon eingetragen");
        assertThat(decisions.html(vote.host(), vote)).contains(REASON, doubter.name());
        say(vote, quick, 1);
        refused(
                paper.enter(vote.host(), vote.step(), letters.get(quick.name()), Map.of("a-haltung-1", "ASIDE")),
                "schon im Netz");
        say(vote, doubter, 1);
        assertThat(decisions.html(doubter, vote)).contains("zurückgenommen").contains("Ich kann damit leben");
    }

    private void say(SomeDecision.Vote vote, SignedIn person, int round) throws Exception {
        assertThat(click.send(
                                person,
                                vote.path() + "/haltung",
                                Map.of("round", Integer.toString(round), "stance", "CONSENTS"))
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void whoeverIsAskedAnewGetsANewLetterAndTheOldOneIsRefused() throws Exception {
        var vote = decisions.consent(2, Map.of("secret", "false"));
        var one = vote.others().getFirst();
        var other = vote.others().getLast();
        var letters = paper.letters(vote.host(), vote.step());
        counts(paper.enter(vote.host(), vote.step(), letters.get(one.name()), Map.of("a-haltung-1", "ASIDE")));
        assertThat(click.send(
                                vote.host(),
                                vote.path() + "/neufassen",
                                Map.of("round", "1", "wording", "Mittwochs kochen wir zusammen"))
                        .getStatus())
                .isEqualTo(303);
        refused(
                paper.enter(vote.host(), vote.step(), letters.get(other.name()), Map.of("a-haltung-1", "CONSENTS")),
                "andere Worte");
        var anew = paper.letters(vote.host(), vote.step());
        assertThat(anew).containsKeys(one.name(), other.name());
        counts(paper.enter(vote.host(), vote.step(), anew.get(one.name()), Map.of("a-haltung-2", "CONSENTS")));
        assertThat(paper.letters(vote.host(), vote.step())).doesNotContainKey(one.name());
    }

    @Test
    void aSecretConsentSaysWhyItHasNoForm() throws Exception {
        var vote = decisions.consent(1, Map.of());
        assertThat(click.look(SomePaper.path(vote.step())).getContentAsString())
                .contains("Dieser Konsent ist geheim. Deshalb gibt es ihn nicht auf Papier");
        refused(click.send(vote.host(), SomePaper.path(vote.step()) + "/briefe"), "Deshalb gibt es ihn nicht");
    }

    @Test
    void aLetterProposesSupportsAndVotesOnAText() throws Exception {
        var writing = writings.open(Rule.VOTE, 2);
        var author = writing.others().getFirst();
        var writer = writing.others().getLast();
        var change = writings.propose(writing, author, writings.quiet(writing), "Ab 23 Uhr ist Ruhe im Haus.");
        var letters = paper.letters(writing.host(), writing.step());
        var quiet = writings.quiet(writing);
        var typed = Map.of(
                "a-absatz",
                quiet.id() + "-v" + quiet.version(),
                "a-art",
                "AFTER",
                "a-worte",
                "Am Wochenende eine Stunde später.",
                "a-grund",
                "Samstags wird getanzt.",
                "a-stuetze",
                change.id().toString(),
                "a-stimmen_" + change.id(),
                "FOR");
        counts(paper.enter(writing.host(), writing.step(), letters.get(writer.name()), typed));
        assertThat(proposed(writing.step(), writer.id())).isEqualTo(1);
        assertThat(said(change.id(), writer.id())).isEqualTo("FOR");
        assertThat(click.look(author, change.path()).getContentAsString()).contains("Ein Mensch unterstützt das");
        // What they say later on paper is refused whole: the proposal does not come in without the vote.
        var second = paper.letters(writing.host(), writing.step()).get(writer.name());
        var again = new HashMap<>(typed);
        again.put("a-worte", "Und am Feiertag auch.");
        refused(paper.enter(writing.host(), writing.step(), second, again), "schon etwas gesagt");
        assertThat(proposed(writing.step(), writer.id())).isEqualTo(1);
    }

    @Test
    void anObjectionToAChangeComesInOnPaperWithItsReason() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var writer = writing.others().getLast();
        var change = writings.propose(
                writing, writing.others().getFirst(), writings.quiet(writing), "Ab 20 Uhr ist Ruhe im Haus.");
        var code = paper.letters(writing.host(), writing.step()).get(writer.name());
        var typed = Map.of("a-einwand", change.id().toString());
        refused(paper.enter(writing.host(), writing.step(), code, typed), "Schreib in höchstens");
        counts(paper.enter(
                writing.host(),
                writing.step(),
                code,
                Map.of("a-einwand", change.id().toString(), "a-einwandgrund", "Da essen wir noch.")));
        assertThat(said(change.id(), writer.id())).isEqualTo("OBJECTS");
    }

    private int proposed(Step step, UUID author) {
        return db.sql("select count(*) from participation.text_change where step = :step and author = :author")
                .param("step", step.id())
                .param("author", author)
                .query(Integer.class)
                .single();
    }

    private String said(UUID change, UUID person) {
        return db.sql("select stand from participation.text_say where change = :change and person = :person")
                .param("change", change)
                .param("person", person)
                .query(String.class)
                .single();
    }
}
