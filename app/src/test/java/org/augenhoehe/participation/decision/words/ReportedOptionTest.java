package org.augenhoehe.participation.decision.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
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
import static org.augenhoehe.participation.decision.words.SomeReported.HIDDEN;
import static org.augenhoehe.participation.decision.words.SomeReported.assertSame;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// What can be chosen is reported as everything that people write. Its words go, wherever they stood; its number and
/// every vote for it stay.
@PlatformTest
class ReportedOptionTest {
    /// Of one test only: lists show what the others brought in.
    private final String ugly = "Die Nörgelliesen " + UUID.randomUUID() + " ausladen";

    @Autowired
    SomeReported reported;

    @Autowired
    SomeDecision some;

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
        assertThat(reported.look(vote.path())).contains("/melden/moeglichkeit/" + reported.option(vote, 2));
        reported.hide(vote, reported.option(vote, 2));
        places(vote).forEach((place, text) -> {
            assertThat(text).as(place).doesNotContain(ugly);
            assertThat(text).as(place).contains(place.endsWith("urne.txt") ? "Möglichkeit 2" : HIDDEN);
        });
        var home = "/vorhaben/" + vote.undertaking();
        for (var place : List.of(
                home, home + "/aushang", home + "/zusagen", "/aktuelles", "/aktuelles.atom", "/suche?q=Nörgelliesen")) {
            assertThat(reported.look(place)).as(place).doesNotContain(ugly);
        }
        for (var place : List.of(home, "/zusagen/neu/" + vote.step().id(), "/neues", vote.path() + "/verzeichnis")) {
            assertThat(click.look(vote.host(), place).getContentAsString())
                    .as(place)
                    .doesNotContain(ugly);
        }
        assertThat(reported.look(vote.path()))
                .contains("Entschieden: „" + HIDDEN + "“, bei 6 Stimmen.", "1. Donnerstag", "2. " + HIDDEN)
                .doesNotContain("/melden/moeglichkeit/" + reported.option(vote, 2));
        assertThat(click.look("/melden/moeglichkeit/" + reported.option(vote, 2))
                        .getStatus())
                .isEqualTo(404);
        assertSame(before, some.box(vote));
        reported.showAgain(vote.host(), reported.option(vote, 2));
        places(vote).forEach((place, text) -> {
            assertThat(text).as(place).contains(ugly);
            assertThat(text).as(place).doesNotContain(HIDDEN);
        });
        assertThat(some.box(vote)).as("the same file").isEqualTo(before);
    }

    @Test
    void everybodyReadsTheNumberInTheirOwnLanguage() throws Exception {
        var vote = counted(Map.of("secret", "false"));
        assertThat(reported.look(vote.path())).as("who voted what").contains("id=\"stimmen\"");
        reported.hide(vote, reported.option(vote, 2));
        assertThat(reported.look(vote.path()))
                .contains("id=\"stimmen\"", HIDDEN)
                .doesNotContain(ugly);
        var english = mvc.perform(get(vote.path()).cookie(new Cookie("sprache", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(english).contains("Option 2 (words hidden)").doesNotContain(ugly, HIDDEN);
    }

    @Test
    void whatIsHiddenWhileTheVoteRunsIsVotedOnByItsNumber() throws Exception {
        var vote = running(Map.of());
        reported.hide(vote, reported.option(vote, 2));
        var ballot = some.html(vote.others().getFirst(), vote);
        assertThat(ballot).contains(HIDDEN, "value=\"2\"").doesNotContain(ugly);
        for (var voter : vote.others()) {
            assertThat(some.cast(vote, voter, "2")).isEqualTo(303);
        }
        some.end(vote);
        assertThat(reported.look(vote.path())).contains("Entschieden: „" + HIDDEN + "“, bei 5 Stimmen.");
        places(vote).forEach((place, text) -> assertThat(text).as(place).doesNotContain(ugly));
        var hidden = some.box(vote);
        reported.showAgain(vote.host(), reported.option(vote, 2));
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
        reported.hide(vote, reported.option(vote, 2));
        var now = some.box(vote);
        assertThat(now)
                .contains("# Worte ausgeblendet: Möglichkeit 2.", "Donnerstag", "Samstag")
                .doesNotContain(ugly);
        assertThat(Recount.of(now)).isInstanceOfSatisfying(Finding.Same.class, same -> {
            assertThat(same.whole()).isFalse();
            assertThat(same.outcome().winners()).containsExactly("2");
            assertThat(same.seal()).isEqualTo(OlderBox.seal(older));
        });
        reported.showAgain(vote.host(), reported.option(vote, 2));
        assertThat(some.box(vote)).isEqualTo(older);
    }

    @Test
    void whoeverHostsDecidesNothingAboutTheirOwnPaper() throws Exception {
        var vote = counted(Map.of());
        var thing = reported.option(vote, 2);
        reported.report(thing);
        accounts.give(vote.host().id(), Role.MODERATOR, "test", null);
        assertThat(click.look(vote.host(), "/moderation/" + reported.matter(thing))
                        .getContentAsString())
                .contains("Jemand anders kümmert sich darum.");
        reported.decide(vote.host(), thing, "HIDDEN");
        assertThat(reported.look(vote.path())).contains(ugly);
        assertThat(click.send(
                                vote.others().getFirst(),
                                "/moderation/" + reported.matter(thing),
                                Map.of("outcome", "HIDDEN", "reason", "Weg damit."))
                        .getStatus())
                .as("somebody who takes part")
                .isEqualTo(403);
        assertThat(reported.look(vote.path())).contains(ugly);
    }

    @Test
    void whatWasFixedStaysAlsoWhileItIsHidden() throws Exception {
        var vote = running(Map.of());
        reported.hide(vote, reported.option(vote, 2));
        for (var change : List.of("title = 'Anders'", "salt = repeat('0', 64)", "id = gen_random_uuid()")) {
            assertThatThrownBy(() -> db.sql("update participation.option set " + change + " where id = :id")
                            .param("id", reported.option(vote, 2))
                            .update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        erasure.erase(vote.host().id());
        assertThat(db.sql("select author is null from participation.option where id = :id")
                        .param("id", reported.option(vote, 2))
                        .query(Boolean.class)
                        .single())
                .isTrue();
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
            places.put(place, reported.look(place));
        }
        return places;
    }
}
