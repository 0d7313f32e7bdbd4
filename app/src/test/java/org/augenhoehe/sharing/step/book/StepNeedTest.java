package org.augenhoehe.sharing.step.book;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// A step says what it needs, people bring it, hosts say yes or why not; what came together is seen everywhere.
@PlatformTest
class StepNeedTest {
    @Autowired
    Somebody somebody;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeOffers offers;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    private SignedIn host;
    private SignedIn giver;
    private UUID undertaking;
    private Step step;

    @BeforeEach
    void aStep() throws Exception {
        host = somebody.named("Miriam");
        giver = somebody.named("Anneliese");
        undertaking = some.start(host);
        some.enter(undertaking, host, Phase.PLAN);
        step = some.plan(undertaking, host, some.wish("gathering"));
    }

    @Test
    void onlyHostsSayWhatIsNeeded() throws Exception {
        var path = "/vorhaben/" + undertaking + "/ressourcen/neu";
        var other = some.participant(undertaking);
        assertThat(click.look(other, path).getStatus()).isEqualTo(403);
        assertThat(click.send(other, path, typed(Map.of())).getStatus()).isEqualTo(403);
        for (var wrong : Map.of(
                        "title", "x",
                        "amount", "0",
                        "good", "",
                        "step", "",
                        "from", "14:00",
                        "day", "2020-01-01")
                .entrySet()) {
            assertThat(click.send(host, path, typed(Map.of(wrong.getKey(), wrong.getValue())))
                            .getStatus())
                    .as(wrong.getKey())
                    .isEqualTo(422);
        }
        var backwards = typed(Map.of("day", SomeUndertaking.today(9), "from", "17:00", "until", "14:00"));
        assertThat(click.send(host, path, backwards).getStatus()).isEqualTo(422);
        var leftOut = typed(Map.of("day", "2027-03-28", "from", "02:30", "until", "05:00"));
        assertThat(click.send(host, path, leftOut).getStatus()).isEqualTo(422);
        assertThat(offers.count("sharing.step_need where undertaking = '" + undertaking + "'"))
                .isZero();
    }

    @Test
    void whatIsAcceptedIsBookedAndStandsOnThePageAndTheThread() throws Exception {
        var need = need(Map.of("day", SomeUndertaking.today(9), "from", "14:00", "until", "17:00"));
        var drill = offers.offer(giver, "Bohrer Eibe");
        bring(giver, need, drill, 303);
        assertThat(click.look(need).getContentAsString()).doesNotContain("Bohrer Eibe");
        assertThat(click.look(host, need).getContentAsString()).contains("Bohrer Eibe");
        var answer = answer(need, drill);
        assertThat(click.send(giver, need + "/" + answer + "/annehmen").getStatus())
                .isEqualTo(403);
        assertThat(click.send(host, need + "/" + answer + "/annehmen").getStatus())
                .isEqualTo(303);
        assertThat(db.sql("select state from sharing.booking where offer = :offer and person = :person")
                        .param("offer", id(drill))
                        .param("person", host.id())
                        .query(String.class)
                        .single())
                .isEqualTo("AGREED");
        assertThat(click.look(need).getContentAsString()).contains("Bohrer Eibe");
        assertThat(click.look("/vorhaben/" + undertaking + "/ressourcen").getContentAsString())
                .contains("Bohrer Eibe");
        assertThat(click.look("/faden/" + id(need)).getContentAsString()).contains("Bohrer Eibe");
        assertThat(click.look("/vorhaben/" + undertaking + "/verlauf").getContentAsString())
                .contains("Werkzeug für 20 Leute");
        assertThat(click.look("/vorhaben/" + undertaking).getContentAsString())
                .contains("/vorhaben/" + undertaking + "/ressourcen");
        assertThat(offers.count("notices.notice where kind = 'share.step.decided' and person = '" + giver.id() + "'"))
                .isEqualTo(1);
        assertThat(click.send(host, need + "/" + answer + "/annehmen").getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatSomebodyElseHasAtThatTimeIsNotAccepted() throws Exception {
        var hours = Map.of("day", SomeUndertaking.today(9), "from", "14:00", "until", "17:00");
        var drill = offers.offer(giver, "Bohrer Hasel");
        var first = need(hours);
        var second = need(hours);
        bring(giver, first, drill, 303);
        bring(giver, second, drill, 303);
        click.send(host, first + "/" + answer(first, drill) + "/annehmen");
        assertThat(click.send(host, second + "/" + answer(second, drill) + "/annehmen")
                        .getStatus())
                .isEqualTo(422);
        assertThat(state(second, drill)).isEqualTo("OFFERED");
    }

    @Test
    void whatWasCancelledDidNotComeTogether() throws Exception {
        var need = need(Map.of("day", SomeUndertaking.today(9), "from", "14:00", "until", "17:00"));
        var drill = offers.offer(giver, "Bohrer Erle");
        bring(giver, need, drill, 303);
        click.send(host, need + "/" + answer(need, drill) + "/annehmen");
        var booking = db.sql("select booking from sharing.step_answer where offer = :offer")
                .param("offer", id(drill))
                .query(UUID.class)
                .single();
        click.send(giver, "/teilen/buchung/" + booking + "/absagen", Map.of("cancelWords", "Er ist kaputt."));
        assertThat(state(need, drill)).isEqualTo("WITHDRAWN");
    }

    @Test
    void whatBelongsToOthersIsProposedAndTheyAreAsked() throws Exception {
        var need = need(Map.of());
        var drill = offers.offer(giver, "Bohrer Linde");
        var other = somebody.plain();
        bring(other, need, drill, 422);
        assertThat(propose(giver, need, drill)).isEqualTo(422);
        assertThat(propose(other, need, "/teilen/angebot/" + UUID.randomUUID())).isEqualTo(422);
        assertThat(propose(other, need, "irgendwo")).isEqualTo(422);
        assertThat(propose(other, need, drill)).isEqualTo(303);
        assertThat(propose(somebody.plain(), need, drill)).isEqualTo(422);
        var answer = answer(need, drill);
        assertThat(click.send(host, need + "/" + answer + "/annehmen").getStatus())
                .isEqualTo(422);
        assertThat(click.send(other, need + "/" + answer + "/ja").getStatus()).isEqualTo(404);
        assertThat(click.send(giver, need + "/" + answer + "/ja").getStatus()).isEqualTo(303);
        assertThat(click.send(host, need + "/" + answer + "/annehmen").getStatus())
                .isEqualTo(303);
        assertThat(state(need, drill)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoSaidNoIsNotAskedAgainAndAgain() throws Exception {
        var need = need(Map.of());
        var drill = offers.offer(giver, "Bohrer Weide");
        assertThat(propose(somebody.plain(), need, drill)).isEqualTo(303);
        assertThat(click.send(giver, need + "/" + answer(need, drill) + "/nein").getStatus())
                .isEqualTo(303);
        assertThat(propose(somebody.plain(), need, drill)).isEqualTo(422);
        bring(giver, need, drill, 303);
    }

    @Test
    void hostsOweAReasonForANo() throws Exception {
        var need = need(Map.of());
        var drill = offers.offer(giver, "Bohrer Pappel");
        bring(giver, need, drill, 303);
        var answer = answer(need, drill);
        var path = need + "/" + answer;
        assertThat(click.send(host, path + "/ablehnen").getStatus()).isEqualTo(422);
        assertThat(click.send(giver, path + "/ablehnen", Map.of("reason-" + answer, "Darum."))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(host, path + "/ablehnen", Map.of("reason-" + answer, "Wir haben schon drei."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look(giver, need).getContentAsString()).contains("Wir haben schon drei.");
        assertThat(click.look(need).getContentAsString()).doesNotContain("Wir haben schon drei.");
        assertThat(click.send(giver, path + "/nein").getStatus()).isEqualTo(422);
    }

    @Test
    void anotherKindOfThingDoesNotFitAndAClosedNeedTakesNothing() throws Exception {
        var need = need(Map.of());
        var room = offers.offer(giver, with(offered("Saal Birke"), Map.of("good", "ROOM")));
        bring(giver, need, room, 422);
        assertThat(click.send(giver, need + "/schliessen").getStatus()).isEqualTo(403);
        assertThat(click.send(host, need + "/schliessen").getStatus()).isEqualTo(303);
        bring(giver, need, offers.offer(giver, "Bohrer Kiefer"), 422);
    }

    @Test
    void whoeverLeavesTakesAlongWhatNobodyAnswered() throws Exception {
        var need = need(Map.of());
        var participant = some.participant(undertaking);
        var open = offers.offer(participant, "Bohrer Tanne");
        var taken = offers.offer(participant, "Bohrer Fichte");
        bring(participant, need, open, 303);
        bring(participant, need, taken, 303);
        click.send(host, need + "/" + answer(need, taken) + "/annehmen");
        click.send(participant, "/vorhaben/" + undertaking + "/verlassen");
        assertThat(state(need, open)).isEqualTo("WITHDRAWN");
        assertThat(state(need, taken)).isEqualTo("ACCEPTED");
    }

    @Test
    void whatFivePeopleBroughtCountsInTheProfileWhatFourBroughtDoesNot() throws Exception {
        var need = need(Map.of());
        for (int i = 0; i < 4; i++) {
            brought(need);
        }
        assertThat(profile()).doesNotContain("SHARED");
        brought(need);
        assertThat(profile()).contains("SHARED,PLAN,USERS,", ",5,5");
        db.sql("update sharing.step_need set hidden_at = now() where id = :id")
                .param("id", id(need))
                .update();
        assertThat(profile()).doesNotContain("SHARED");
    }

    @Test
    void helpCountsInHoursOnceHostsSayHowLongItWas() throws Exception {
        var need = need(Map.of("good", "SKILL", "title", "Jemand, der gebärdet"));
        var typed = with(offered("Gebärdensprache"), Map.of("good", "SKILL", "deal", "GIVE"));
        var skill = offers.offer(giver, typed);
        bring(giver, need, skill, 303);
        var answer = answer(need, skill);
        var path = need + "/" + answer;
        assertThat(click.send(host, path + "/erbracht", Map.of("minutes-" + answer, "120"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(host, path + "/annehmen").getStatus()).isEqualTo(303);
        assertThat(offers.count("sharing.ask where state = 'AGREED' and offer = '" + id(skill) + "'"))
                .isEqualTo(1);
        assertThat(click.send(giver, path + "/erbracht", Map.of("minutes-" + answer, "120"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(host, path + "/erbracht", Map.of("minutes-" + answer, "viel"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(host, path + "/erbracht", Map.of("minutes-" + answer, "120"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look(need).getContentAsString()).contains("120 Minuten");
    }

    private void brought(String need) throws Exception {
        var person = some.participant(undertaking, StandingKind.SERVICE_USER, host);
        var drill = offers.offer(person, "Bohrer " + UUID.randomUUID());
        bring(person, need, drill, 303);
        assertThat(click.send(host, need + "/" + answer(need, drill) + "/annehmen")
                        .getStatus())
                .isEqualTo(303);
    }

    private String profile() throws Exception {
        return click.look("/vorhaben/" + undertaking + "/profil.csv").getContentAsString();
    }

    private Map<String, String> typed(Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "step", step.id().toString(),
                "good", "THING",
                "title", "Werkzeug für 20 Leute",
                "amount", "2"));
        typed.putAll(other);
        return typed;
    }

    private String need(Map<String, String> other) throws Exception {
        var answer = click.send(host, "/vorhaben/" + undertaking + "/ressourcen/neu", typed(other));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private void bring(SignedIn person, String need, String offer, int status) throws Exception {
        assertThat(click.send(
                                person,
                                need + "/anbieten",
                                Map.of("offer", id(offer).toString()))
                        .getStatus())
                .isEqualTo(status);
    }

    private int propose(SignedIn person, String need, String offer) throws Exception {
        return click.send(person, need + "/vorschlagen", Map.of("address", offer))
                .getStatus();
    }

    private UUID answer(String need, String offer) {
        return db.sql("select id from sharing.step_answer where need = :need and offer = :offer")
                .param("need", id(need))
                .param("offer", id(offer))
                .query(UUID.class)
                .single();
    }

    private String state(String need, String offer) {
        return db.sql("select state from sharing.step_answer where need = :need and offer = :offer")
                .param("need", id(need))
                .param("offer", id(offer))
                .query(String.class)
                .single();
    }
}
