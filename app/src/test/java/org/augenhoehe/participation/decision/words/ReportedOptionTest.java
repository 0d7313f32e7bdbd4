package org.augenhoehe.participation.decision.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.box.OlderBox;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.participation.decision.box.Recount.Finding;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// What can be chosen is reported as everything that people write. Its words go, wherever they stood; its number and
/// every vote for it stay.
@PlatformTest
class ReportedOptionTest {
    private static final String WORSE = "Weil sie allen den Abend verderben.";
    private static final String KIND = "moeglichkeit";
    private static final String HIDDEN = "Möglichkeit 2 (Worte ausgeblendet)";

    /// Of one test only: lists show what the others brought in.
    private final String ugly = "Die Nörgelliesen " + UUID.randomUUID() + " ausladen";

    @Autowired
    SomeDecision some;

    @Autowired
    SomeBudget budgets;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Accounts accounts;

    @Autowired
    Erasure erasure;

    @Autowired
    MockMvc mvc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void aHiddenOptionIsNotReadWhereverItStoodAndItsVotesCount() throws Exception {
        var vote = counted(Map.of());
        var before = some.box(vote);
        var stood = places(vote);
        stood.forEach((place, text) -> assertThat(text).as(place).contains(ugly));
        assertThat(look(vote.path())).contains("/melden/moeglichkeit/" + option(vote, 2));
        hide(vote, option(vote, 2));
        places(vote).forEach((place, text) -> {
            assertThat(text).as(place).doesNotContain(ugly);
            assertThat(text).as(place).contains(place.endsWith("urne.txt") ? "Möglichkeit 2" : HIDDEN);
        });
        var home = "/vorhaben/" + vote.undertaking();
        for (var place : List.of(
                home, home + "/aushang", home + "/zusagen", "/aktuelles", "/aktuelles.atom", "/suche?q=Nörgelliesen")) {
            assertThat(look(place)).as(place).doesNotContain(ugly);
        }
        for (var place : List.of(home, "/zusagen/neu/" + vote.step().id(), "/neues", vote.path() + "/verzeichnis")) {
            assertThat(click.look(vote.host(), place).getContentAsString())
                    .as(place)
                    .doesNotContain(ugly);
        }
        assertThat(look(vote.path()))
                .contains("Entschieden: „" + HIDDEN + "“, bei 6 Stimmen.", "1. Donnerstag", "2. " + HIDDEN)
                .doesNotContain("/melden/moeglichkeit/" + option(vote, 2));
        assertThat(click.look("/melden/moeglichkeit/" + option(vote, 2)).getStatus())
                .isEqualTo(404);
        assertSame(before, some.box(vote));
        showAgain(vote.host(), option(vote, 2));
        places(vote).forEach((place, text) -> {
            assertThat(text).as(place).contains(ugly);
            assertThat(text).as(place).doesNotContain(HIDDEN);
        });
        assertThat(some.box(vote)).as("the same file").isEqualTo(before);
    }

    @Test
    void everybodyReadsTheNumberInTheirOwnLanguage() throws Exception {
        var vote = counted(Map.of("secret", "false"));
        assertThat(look(vote.path())).as("who voted what").contains("id=\"stimmen\"");
        hide(vote, option(vote, 2));
        assertThat(look(vote.path())).contains("id=\"stimmen\"", HIDDEN).doesNotContain(ugly);
        var english = mvc.perform(get(vote.path()).cookie(new Cookie("sprache", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(english).contains("Option 2 (words hidden)").doesNotContain(ugly, HIDDEN);
    }

    @Test
    void whatIsHiddenWhileTheVoteRunsIsVotedOnByItsNumber() throws Exception {
        var vote = running(Map.of());
        hide(vote, option(vote, 2));
        var ballot = some.html(vote.others().getFirst(), vote);
        assertThat(ballot).contains(HIDDEN, "value=\"2\"").doesNotContain(ugly);
        for (var voter : vote.others()) {
            assertThat(some.cast(vote, voter, "2")).isEqualTo(303);
        }
        some.end(vote);
        assertThat(look(vote.path())).contains("Entschieden: „" + HIDDEN + "“, bei 5 Stimmen.");
        places(vote).forEach((place, text) -> assertThat(text).as(place).doesNotContain(ugly));
        var hidden = some.box(vote);
        showAgain(vote.host(), option(vote, 2));
        places(vote).forEach((place, text) -> assertThat(text).as(place).contains(ugly));
        assertSame(hidden, some.box(vote));
    }

    @Test
    void aBoxThatWasSealedWithItsWordsIsHandedOutWithoutThemAndCountsAgain() throws Exception {
        var vote = counted(Map.of());
        var older = OlderBox.of(some.box(vote), Map.of("1", "Donnerstag", "2", ugly, "3", "Samstag"));
        transaction.executeWithoutResult(any -> {
            db.sql("alter table participation.paper disable trigger keep_paper").update();
            db.sql("update participation.paper set box = :box, seal = :seal where step = :step")
                    .param("box", older)
                    .param("seal", OlderBox.seal(older))
                    .param("step", vote.step().id())
                    .update();
            db.sql("alter table participation.paper enable trigger keep_paper").update();
        });
        assertThat(some.box(vote)).as("as it was sealed").isEqualTo(older);
        hide(vote, option(vote, 2));
        var now = some.box(vote);
        assertThat(now)
                .contains("# Worte ausgeblendet: Möglichkeit 2.", "Donnerstag", "Samstag")
                .doesNotContain(ugly);
        assertThat(Recount.of(now)).isInstanceOfSatisfying(Finding.Same.class, same -> {
            assertThat(same.whole()).isFalse();
            assertThat(same.outcome().winners()).containsExactly("2");
            assertThat(same.seal()).isEqualTo(OlderBox.seal(older));
        });
        showAgain(vote.host(), option(vote, 2));
        assertThat(some.box(vote)).isEqualTo(older);
    }

    @Test
    void whoeverHostsDecidesNothingAboutTheirOwnPaper() throws Exception {
        var vote = counted(Map.of());
        var thing = option(vote, 2);
        report(thing);
        accounts.give(vote.host().id(), Role.MODERATOR, "test", null);
        assertThat(click.look(vote.host(), "/moderation/" + matter(thing)).getContentAsString())
                .contains("Jemand anders kümmert sich darum.");
        decide(vote.host(), thing, "HIDDEN");
        assertThat(look(vote.path())).contains(ugly);
        assertThat(click.send(
                                vote.others().getFirst(),
                                "/moderation/" + matter(thing),
                                Map.of("outcome", "HIDDEN", "reason", "Weg damit."))
                        .getStatus())
                .as("somebody who takes part")
                .isEqualTo(403);
        assertThat(look(vote.path())).contains(ugly);
    }

    @Test
    void whatHostsAreStillWritingIsNotThereToReport() throws Exception {
        var vote = budgets.draft(1, 0);
        budgets.add(vote, ugly, "300", "");
        assertThat(click.look("/melden/moeglichkeit/" + option(vote, 1)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatWasFixedStaysAlsoWhileItIsHidden() throws Exception {
        var vote = running(Map.of());
        hide(vote, option(vote, 2));
        for (var change : List.of("title = 'Anders'", "salt = repeat('0', 64)", "id = gen_random_uuid()")) {
            assertThatThrownBy(() -> db.sql("update participation.option set " + change + " where id = :id")
                            .param("id", option(vote, 2))
                            .update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        erasure.erase(vote.host().id());
        assertThat(db.sql("select author is null from participation.option where id = :id")
                        .param("id", option(vote, 2))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aHiddenProjectOfABudgetIsNotReadAnywhereAndKeepsItsMoney() throws Exception {
        var vote = budgets.draft(5, 0);
        budgets.add(vote, "Rutsche", "600", "Nord");
        click.send(
                vote.host(),
                vote.path() + "/budget/projekte",
                Map.of("title", ugly, "about", WORSE, "cost", "300", "district", "Querulantenviertel"));
        click.send(
                vote.host(), vote.path() + "/budget", SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        click.send(vote.host(), vote.path() + "/budget/festlegen");
        assertThat(look(vote.path())).contains(ugly, WORSE, "/melden/moeglichkeit/" + option(vote, 2));
        for (var voter : vote.others()) {
            tick(vote, voter, "1", "2");
        }
        some.end(vote);
        var node = db.sql("select id from participation.budget_project where step = :step and number = '2'")
                .param("step", vote.step().id())
                .query(UUID.class)
                .single();
        var places = new String[] {
            vote.path(),
            vote.path() + "/urne.txt",
            vote.path() + "/budget.pb",
            "/vorhaben/" + vote.undertaking(),
            "/vorhaben/" + vote.undertaking() + "/verlauf",
            "/faden/" + vote.step().id(),
            "/faden/" + node,
            "/aktuelles/vorhaben/" + vote.undertaking() + ".atom",
            "/api/1/budgets/" + vote.step().id(),
            "/api/1/results/" + vote.step().id(),
            "/api/1/steps/" + vote.step().id(),
            "/api/1/things/" + node,
        };
        for (var place : places) {
            assertThat(look(place)).as(place).contains(ugly);
        }
        assertThat(look("/suche?q=Nörgelliesen")).contains(vote.path() + "#projekt-2");
        var before = some.box(vote);
        hide(vote, option(vote, 2));
        for (var place : places) {
            assertThat(look(place)).as(place).doesNotContain(ugly, WORSE, "Querulantenviertel");
        }
        assertThat(look("/suche?q=Nörgelliesen")).doesNotContain(vote.path());
        assertThat(click.look(vote.host(), "/zusagen/neu/" + node).getContentAsString())
                .doesNotContain(ugly);
        assertThat(look(vote.path())).contains(HIDDEN, "2 Projekte von 2 bekommen Geld, zusammen 900\u00a0€");
        assertThat(look(vote.path() + "/budget.pb")).contains("2;300;" + HIDDEN + ";;;5;1");
        assertSame(before, some.box(vote));
        showAgain(vote.host(), option(vote, 2));
        for (var place : places) {
            assertThat(look(place)).as(place).contains(ugly);
        }
        assertThat(look("/suche?q=Nörgelliesen")).contains(vote.path() + "#projekt-2");
    }

    @Test
    void aHiddenWordingIsNotReadAnywhereAndTheRoundsGoOn() throws Exception {
        var vote = some.consent(5, Map.of("secret", "false"));
        assertThat(click.send(
                                vote.host(),
                                vote.path() + "/neufassen",
                                Map.of("round", "1", "wording", ugly, "integrates", ""))
                        .getStatus())
                .isEqualTo(303);
        var wording = db.sql("select id from participation.consent_round where step = :step")
                .param("step", vote.step().id())
                .query(UUID.class)
                .single();
        var history = "/vorhaben/" + vote.undertaking() + "/verlauf";
        assertThat(look(vote.path()))
                .contains(ugly, "/melden/moeglichkeit/" + wording, "/melden/moeglichkeit/" + option(vote, 1));
        assertThat(look(history)).contains(ugly);
        hide(vote, wording);
        assertThat(look(vote.path())).contains(HIDDEN).doesNotContain(ugly);
        assertThat(look(history)).contains(HIDDEN).doesNotContain(ugly);
        for (var voter : vote.others()) {
            click.send(voter, vote.path() + "/haltung", Map.of("round", "2", "stance", "CONSENTS", "reason", ""));
        }
        some.end(vote);
        assertThat(look(vote.path()))
                .contains("Vereinbart im Konsent: „" + HIDDEN + "“.")
                .doesNotContain(ugly);
        hide(vote, option(vote, 1));
        assertThat(look(vote.path())).doesNotContain("Dienstags kochen wir zusammen");
        var hidden = some.box(vote);
        assertThat(hidden).contains("Möglichkeit 1, 2.").doesNotContain(ugly, "Dienstags");
        showAgain(vote.host(), wording);
        assertThat(look(vote.path())).contains("Vereinbart im Konsent: „" + ugly + "“.");
        assertThat(look(history)).contains(ugly).doesNotContain(HIDDEN);
        assertSame(hidden, some.box(vote));
    }

    private Vote running(Map<String, String> settings) throws Exception {
        return some.running(Kind.APPROVAL, 5, 0, settings, List.of("Donnerstag", ugly, "Samstag"));
    }

    /// The second option has five votes of six.
    private Vote counted(Map<String, String> settings) throws Exception {
        var vote = running(settings);
        for (var voter : vote.others()) {
            some.cast(vote, voter, "2");
        }
        some.cast(vote, vote.host(), "1");
        some.end(vote);
        return vote;
    }

    /// Everywhere in public where its words stand.
    private Map<String, String> places(Vote vote) throws Exception {
        var home = "/vorhaben/" + vote.undertaking();
        var places = new LinkedHashMap<String, String>();
        for (var place : List.of(
                vote.path(),
                vote.path() + "/urne.txt",
                home + "/plan",
                home + "/verlauf",
                "/faden/" + vote.step().id(),
                "/aktuelles/vorhaben/" + vote.undertaking(),
                "/aktuelles/vorhaben/" + vote.undertaking() + ".atom",
                "/api/1/results/" + vote.step().id(),
                "/api/1/results?undertaking=" + vote.undertaking(),
                "/api/1/steps/" + vote.step().id(),
                "/api/1/things/" + vote.step().id())) {
            places.put(place, look(place));
        }
        return places;
    }

    private static void assertSame(String one, String other) {
        var first = Recount.of(one);
        var second = Recount.of(other);
        assertThat(first).isInstanceOf(Finding.Same.class);
        assertThat(second).isInstanceOf(Finding.Same.class);
        assertThat(((Finding.Same) second).whole()).isTrue();
        assertThat(((Finding.Same) second).seal()).isEqualTo(((Finding.Same) first).seal());
        assertThat(((Finding.Same) second).outcome()).isEqualTo(((Finding.Same) first).outcome());
    }

    private UUID option(Vote vote, int number) {
        return db.sql("select id from participation.option where step = :step and number = :number")
                .param("step", vote.step().id())
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private void hide(Vote vote, UUID thing) throws Exception {
        report(thing);
        decide(somebody.named("Moderatorin", Role.MODERATOR), thing, "HIDDEN");
        assertThat(click.look(vote.host(), "/mein-platz/moderation").getContentAsString())
                .as("the author reads why")
                .contains("So ist es besser.");
    }

    private void report(UUID thing) throws Exception {
        var answer = click.send(
                somebody.plain(), "/melden/" + KIND + "/" + thing, Map.of("ground", "HURTS", "words", "Das kränkt."));
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    /// Its author asks somebody else, who shows it again.
    private void showAgain(SignedIn author, UUID thing) throws Exception {
        click.send(
                author,
                "/mein-platz/moderation/" + matter(thing) + "/widersprechen",
                Map.of("because", "Das war anders gemeint."));
        decide(somebody.named("Moderator", Role.MODERATOR), thing, "KEPT");
    }

    private void decide(SignedIn moderator, UUID thing, String outcome) throws Exception {
        var said = new HashMap<>(Map.of("outcome", outcome, "reason", "So ist es besser."));
        click.send(moderator, "/moderation/" + matter(thing), said);
    }

    private UUID matter(UUID thing) {
        return db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(UUID.class)
                .single();
    }

    private void tick(Vote vote, SignedIn voter, String... projects) throws Exception {
        mvc.perform(post(vote.path() + "/stimme")
                        .cookie(voter.session())
                        .with(formToken())
                        .param("tick", projects))
                .andReturn();
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
