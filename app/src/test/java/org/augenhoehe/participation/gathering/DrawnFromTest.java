package org.augenhoehe.participation.gathering;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// A proposal seldom comes of one voice alone.
@PlatformTest
class DrawnFromTest {
    private static final String PREPARED = "Wir wollen abends selbst aufschließen.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    ContributionBook book;

    @Autowired
    ContributionStore store;

    @Autowired
    Thread thread;

    @Autowired
    JdbcClient db;

    SignedIn host;
    Step step;

    @BeforeEach
    void peopleGather() throws Exception {
        host = somebody.plain();
        step = gathering.open(host);
    }

    @Test
    void aProposalIsDrawnFromSeveralNeedsAndFromWhatWasPreparedAndFromNothingElse() throws Exception {
        var one = gathering.contribute(somebody.plain(), step, "Der letzte Bus fährt um sechs.");
        var two = gathering.contribute(somebody.plain(), step, "Abends ist es dunkel.");
        var elsewhere =
                gathering.contribute(somebody.plain(), gathering.open(somebody.plain()), "Der Brunnen ist trocken.");
        var note = released();
        var form = click.look(host, "/sammeln/" + step.id() + "/neu?aus=" + one).getContentAsString();
        assertThat(form)
                .contains("Der letzte Bus fährt um sechs.", "Abends ist es dunkel.", PREPARED)
                .doesNotContain("Der Brunnen ist trocken.");
        var typed = new ContributionForm(
                ContributionKind.PROPOSAL,
                "Ein Fahrdienst mit Schlüssel.",
                null,
                null,
                null,
                null,
                "",
                null,
                java.util.List.of(one, two, note, elsewhere, step.id()));
        var written = book.contribute(
                host.id(),
                step,
                typed.brought(
                        null,
                        org.augenhoehe.places.Whereabouts.of(new org.augenhoehe.places.ChosenPlace.Nowhere()),
                        null,
                        null));
        var id = ((Written.Done) written).id();
        assertThat(thread.back(id).steps().stream().skip(1).map(way -> way.to().id()))
                .containsExactlyInAnyOrder(one, two, note);
    }

    @Test
    void whereOnlyUsersWriteNamesStayAwayUnlessSomebodyWantsThem() throws Exception {
        var id = step.undertaking();
        var user = some.participant(id, StandingKind.SERVICE_USER, host);
        var wish = some.wish("gathering");
        wish.put("audience", "USERS");
        var among = some.plan(id, host, wish);
        assertThat(click.look(user, "/sammeln/" + among.id() + "/neu").getContentAsString())
                .contains("wissen alle, dass du dazugehörst")
                .containsPattern("name=\"unnamed\"[^>]*checked");
        assertThat(click.look(user, "/sammeln/" + step.id() + "/neu").getContentAsString())
                .doesNotContainPattern("name=\"unnamed\"[^>]*checked");
    }

    @Test
    void whatWentIntoSomethingHiddenIsOwedAnAnswerAgain() throws Exception {
        var author = somebody.plain();
        var into = gathering.contribute(somebody.plain(), step, "Ein Fahrdienst.");
        var going = gathering.contribute(author, step, "Ein Fahrdienst am Abend.");
        click.send(
                host,
                "/sammeln/" + step.id() + "/antworten",
                Map.of(
                        "contributions",
                        going.toString(),
                        "kind",
                        "MERGED",
                        "wording",
                        "Ihr meint dasselbe.",
                        "into",
                        into.toString()));
        assertThat(click.look(author, "/vorhaben/" + step.undertaking()).getContentAsString())
                .as("it is asked where the author sees what they can do")
                .contains("Darf dein Beitrag in einen anderen eingehen?");
        assertThat(click.look(somebody.plain(), "/vorhaben/" + step.undertaking())
                        .getContentAsString())
                .doesNotContain("Darf dein Beitrag in einen anderen eingehen?");
        merge(author, going);
        assertThat(owed(going)).isFalse();
        hide(into);
        assertThat(owed(going)).isTrue();
    }

    @Autowired
    org.augenhoehe.participation.answer.MergingBook merging;

    @Autowired
    ModeratedContributions moderated;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    private void merge(SignedIn author, UUID going) {
        assertThat(merging.decide(author.id(), going, true)).isTrue();
    }

    private void hide(UUID thing) {
        transaction.executeWithoutResult(any -> moderated.hide(thing));
    }

    private boolean owed(UUID contribution) {
        return db.sql("select owed from participation.contribution where id = :id")
                .param("id", contribution)
                .query(Boolean.class)
                .single();
    }

    private UUID released() throws Exception {
        var id = step.undertaking();
        var user = some.participant(id, StandingKind.SERVICE_USER, host);
        var room = "/vorhaben/" + id + "/vorbereitung";
        click.send(user, room + "/oeffnen");
        click.send(user, room + "/schreiben", Map.of("wording", PREPARED));
        var note = db.sql("select id from undertakings.preparation_note where author = :author")
                .param("author", user.id())
                .query(UUID.class)
                .single();
        click.send(user, room + "/" + note + "/freigeben");
        return note;
    }
}
