package org.augenhoehe.participation.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/// Two hosts write up the same ballot paper at the same time: nothing is lost, and nobody fixes what they did not see.
@PlatformTest
class TwoHostsTest {
    private static final int EACH = 8;
    private static final String CHANGED = "Jemand hat den Zettel inzwischen geändert.";

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    private SignedIn one;
    private SignedIn other;
    private Step step;
    private String paper;

    @BeforeEach
    void twoHostsPlanAVote() throws Exception {
        one = somebody.plain();
        var id = undertakings.start(one);
        other = undertakings.participant(id, StandingKind.SERVICE_USER, one);
        // Nobody who is vouched for by somebody vouches for them in turn.
        var witness = undertakings.participant(id);
        undertakings.confirm(id, one, StandingKind.SERVICE_USER, witness);
        click.send(witness, "/vorhaben/" + id + "/verlassen");
        undertakings.agreeOnGoal(id, one, other);
        var choice = click.send(one, "/vorhaben/" + id + "/menschen/" + other.id() + "/vorschlagen")
                .getHeader("Location");
        click.send(other, choice + "/annehmen");
        step = undertakings.plan(id, one, undertakings.wish(Kind.APPROVAL.method()));
        paper = "/abstimmung/" + step.id() + "/zettel";
        assertThat(click.look(other, paper).getStatus()).isEqualTo(200);
    }

    @Test
    void whatBothAddAtOnceIsAllOnThePaper() throws Exception {
        var wishes = new ArrayList<Callable<MockHttpServletResponse>>();
        for (int i = 0; i < EACH; i++) {
            wishes.add(adding(one, "Von der einen " + i));
            wishes.add(adding(other, "Von der anderen " + i));
        }
        assertThat(atOnce(wishes))
                .extracting(MockHttpServletResponse::getStatus)
                .containsOnly(303);
        assertThat(titles()).hasSize(2 * EACH).doesNotHaveDuplicates();
    }

    @Test
    void whenBothFixItAtOnceItIsFixedOnceAndTheSecondIsTold() throws Exception {
        add(one, "Donnerstag");
        add(other, "Freitag");
        var seen = seen(one);
        var answers = atOnce(List.of(fixing(one, seen), fixing(other, seen)));
        assertThat(answers)
                .extracting(answer -> answer.getHeader("Location"))
                .containsExactlyInAnyOrder("/abstimmung/" + step.id(), paper);
        assertThat(fixings()).isEqualTo(1);
        assertThat(db.sql("select count(*) from participation.roll where step = :step")
                        .param("step", step.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nobodyFixesWhatTheOtherChangedMeanwhile() throws Exception {
        add(one, "Donnerstag");
        add(one, "Freitag");
        var before = seen(one);
        add(other, "Samstag");
        assertThat(fixing(one, before).call().getHeader("Location")).isEqualTo(paper);
        assertThat(fixings()).isZero();
        assertThat(fixing(one, seen(one)).call().getHeader("Location")).isEqualTo("/abstimmung/" + step.id());
        assertThat(fixings()).isEqualTo(1);
    }

    @Test
    void nobodyWritesOverTheRuleOfTheOther() throws Exception {
        var before = seenSettings(one);
        var strict = Map.of("secret", "true", "binding", "true", "sides", "USERS", "seen", before);
        assertThat(click.send(other, paper, strict).getStatus()).isEqualTo(303);
        var lax = Map.of("secret", "false", "binding", "false", "seen", before);
        var answer = click.send(one, paper, lax);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(CHANGED);
        assertThat(click.send(one, paper, with(lax, seenSettings(one))).getStatus())
                .as("having seen it")
                .isEqualTo(303);
    }

    @Test
    void nobodyStrikesOutWhatTheOtherWroteInItsPlace() throws Exception {
        add(one, "Donnerstag");
        add(one, "Freitag");
        click.send(other, paper + "/antworten/2/streichen", Map.of("title", "Freitag"));
        add(other, "Samstag");
        click.send(one, paper + "/antworten/2/streichen", Map.of("title", "Freitag"));
        assertThat(titles()).containsExactly("Donnerstag", "Samstag");
    }

    @Test
    void whatIsWrittenTooLateStaysInItsField() throws Exception {
        add(one, "Donnerstag");
        add(one, "Freitag");
        fixing(one, seen(one)).call();
        var answer = adding(other, "Samstag, mit Kuchen").call();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Samstag, mit Kuchen", "Der Zettel steht fest und ändert sich nicht mehr.");
        assertThat(titles()).containsExactly("Donnerstag", "Freitag");
    }

    private static Map<String, String> with(Map<String, String> typed, String seen) {
        var again = new java.util.HashMap<>(typed);
        again.put("seen", seen);
        return again;
    }

    private Callable<MockHttpServletResponse> adding(SignedIn host, String title) {
        return () -> click.send(host, paper + "/antworten", Map.of("title", title));
    }

    private void add(SignedIn host, String title) throws Exception {
        assertThat(adding(host, title).call().getStatus()).isEqualTo(303);
    }

    private Callable<MockHttpServletResponse> fixing(SignedIn host, String seen) {
        return () -> click.send(host, paper + "/festlegen", Map.of("seen", seen));
    }

    private static List<MockHttpServletResponse> atOnce(List<Callable<MockHttpServletResponse>> acts) throws Exception {
        var answers = new ArrayList<MockHttpServletResponse>();
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var answer : hands.invokeAll(acts)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private String seenSettings(SignedIn host) throws Exception {
        return marks(host).getFirst();
    }

    private String seen(SignedIn host) throws Exception {
        return marks(host).getLast();
    }

    /// Of the form with the rule, and of the button that fixes it all.
    private List<String> marks(SignedIn host) throws Exception {
        var html = click.look(host, paper).getContentAsString();
        var marks = java.util.regex.Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(marks).as(html).hasSize(2);
        return marks;
    }

    private List<String> titles() {
        return db.sql("select title from participation.option where step = :step order by number")
                .param("step", step.id())
                .query(String.class)
                .list();
    }

    private int fixings() throws Exception {
        UUID id = step.undertaking();
        var history = click.look("/vorhaben/" + id + "/verlauf").getContentAsString();
        return history.split("steht fest. Fingerabdruck", -1).length - 1;
    }
}
