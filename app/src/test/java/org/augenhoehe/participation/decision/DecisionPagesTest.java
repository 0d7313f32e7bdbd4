package org.augenhoehe.participation.decision;

import java.util.Map;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// The pages of a decision: the paper, the ballot, the result.
@PlatformTest
class DecisionPagesTest {
    @Autowired
    SomeDecision some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SCORE", "DOTS", "RANKED", "DATES", "PERSONS"})
    void everyRuleIsVotedOnCountedAndShown(Kind kind) throws Exception {
        var vote = some.running(kind, 5, 0, Map.of());
        var best = kind == Kind.DATES ? "YES" : kind == Kind.SCORE || kind == Kind.DOTS ? "5" : "1";
        assertThat(click.send(vote.host(), vote.path() + "/stimme", Map.of("give-2", ""))
                        .getStatus())
                .as("nothing on it")
                .isEqualTo(422);
        for (var voter : vote.others()) {
            var answer = click.send(voter, vote.path() + "/stimme", Map.of("give-2", best));
            assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        }
        some.end(vote);
        assertThat(some.html(vote.host(), vote))
                .contains("Entschieden: „Freitag“, bei 5 Stimmen.", "Alle Zahlen", "<svg class=\"ballots\"")
                .doesNotContain("style=");
    }

    @Test
    void anOptionComesFromAContributionAndTheThreadSaysWhatBecameOfIt() throws Exception {
        var host = somebody.plain();
        var step = gathering.open(host);
        var id = step.undertaking();
        var voice = gathering.contribute(host, step, "Ein Tisch am Fenster");
        var other = undertakings.participant(id);
        undertakings.confirm(id, host, StandingKind.SERVICE_USER, other);
        undertakings.agreeOnGoal(id, host, other);
        var decision = undertakings.plan(id, host, undertakings.wish(Kind.APPROVAL.method()));
        var paper = "/abstimmung/" + decision.id() + "/zettel";
        assertThat(click.look(host, paper).getContentAsString()).contains("Ein Tisch am Fenster");
        click.send(host, paper + "/antworten", Map.of("source", voice.toString()));
        assertThat(click.send(host, paper + "/antworten", Map.of("title", " ")).getStatus())
                .isEqualTo(422);
        assertThat(click.send(host, paper + "/festlegen").getHeader("Location")).isEqualTo(paper);
        click.send(host, paper + "/antworten", Map.of("title", "Ein Tisch an der Tür"));
        click.send(host, paper + "/festlegen");
        assertThat(click.look("/faden/" + voice).getContentAsString()).contains(decision.question());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-simple", "en"})
    void nothingIsLeftUnsaidInAnyLanguage(String tag) throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 1, Map.of("sides", "USERS"));
        some.cast(vote, vote.others().getFirst(), "1");
        var open = html(vote, tag);
        some.end(vote);
        var closed = html(vote, tag);
        assertThat(open + closed).doesNotContainPattern(">\\s*(decision|ballot)\\.[a-zA-Z.]+\\s*<");
    }

    @Test
    void thePageCostsTheSameForOneAndForManyVotes() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of("secret", "false"));
        some.cast(vote, vote.host(), "1");
        some.html(vote.host(), vote);
        var few = queries.during(() -> some.html(vote.host(), vote));
        for (int i = 0; i < 10; i++) {
            undertakings.participant(vote.undertaking(), StandingKind.NEIGHBOUR, vote.host());
        }
        some.cast(vote, vote.others().getFirst(), "2");
        assertThat(queries.during(() -> some.html(vote.host(), vote))).isEqualTo(few);
    }

    @Test
    void aVoteWithoutAPaperIsSaidSo() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var step = undertakings.plan(vote.undertaking(), vote.host(), undertakings.wish(Kind.SCORE.method()));
        var html =
                click.look(vote.others().getFirst(), "/abstimmung/" + step.id()).getContentAsString();
        assertThat(html).contains("Die Leitung schreibt den Stimmzettel noch.").doesNotContain("Du kannst bis");
        var home = "/vorhaben/" + vote.undertaking();
        assertThat(click.look(vote.others().getFirst(), home).getContentAsString())
                .as("nobody is asked to vote before there is something to vote on")
                .contains("wird vorbereitet")
                .doesNotContain("/abstimmung/" + step.id() + "\"", "Stimmzettel schreiben");
        assertThat(click.look(vote.host(), home).getContentAsString())
                .as("hosts are asked to write it")
                .contains("Stimmzettel schreiben", "/abstimmung/" + step.id() + "/zettel\"")
                .doesNotContain("/abstimmung/" + step.id() + "\"", "wird vorbereitet");
        undertakings.over(step);
        click.send(vote.host(), "/vorhaben/" + vote.undertaking() + "/schritte/" + step.id() + "/abschliessen");
        assertThat(click.look("/abstimmung/" + step.id()).getContentAsString())
                .contains("Es wurde nicht abgestimmt, weil der Stimmzettel nicht festgelegt war.");
    }

    private String html(SomeDecision.Vote vote, String tag) throws Exception {
        return mvc.perform(get(vote.path()).cookie(vote.host().session(), new Cookie("sprache", tag)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
