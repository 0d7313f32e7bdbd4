package org.augenhoehe.sharing.mediation.dispute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.mediation.house.MediationPersonalData;
import org.augenhoehe.sharing.trust.SomeLoans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;

/// A conflict is read by its sides and whoever mediates. Who has to do with it does not mediate.
@PlatformTest
class MediationTest {
    private static final String DESK = "/teilen/schlichtung";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeOffers offers;

    @Autowired
    SomeLoans loans;

    @Autowired
    SomeDecision decisions;

    @Autowired
    DisputeUpkeep upkeep;

    @Autowired
    MediationPersonalData personal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private SignedIn founder;
    private SignedIn owner;
    private SignedIn borrower;
    private SignedIn mediator;
    private UUID group;
    private UUID booking;

    @BeforeEach
    void aLoanAndAGroupThatChoseAMediator() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        mediator = somebody.named("Jonas");
        founder = somebody.named("Gründerin");
        group = founding.group(founder);
        for (var one : new SignedIn[] {owner, borrower, mediator}) {
            founding.join(founder, group, one);
        }
        assertThat(name(founder, mediator, Map.of())).isEqualTo(303);
        click.send(mediator, DESK + "/amt/" + office(mediator) + "/ja");
        booking = loans.late(id(offers.offer(owner, "Mischer Erle")), borrower.id(), 3);
    }

    @Test
    void onlyTheTwoSidesBringItToTheDeskAndOnlyOnce() throws Exception {
        assertThat(open(somebody.plain())).isEqualTo(404);
        assertThat(click.look(somebody.plain(), DESK + "/neu?buchung=" + booking)
                        .getStatus())
                .isEqualTo(404);
        assertThat(open(borrower)).isEqualTo(303);
        assertThat(open(owner)).isEqualTo(422);
        assertThat(click.send(borrower, DESK + "/neu", Map.of("art", "booking", "id", booking.toString(), "words", " "))
                        .getStatus())
                .isEqualTo(422);
        assertThat(notices(owner, "dispute.opened")).isEqualTo(1);
        assertThat(notices(mediator, "dispute.waits")).isEqualTo(1);
    }

    @Test
    void nobodyElseReadsItWhateverTheirRole() throws Exception {
        open(borrower);
        var path = path();
        assertThat(click.look(borrower, path).getContentAsString()).contains("Er war schon kaputt.");
        assertThat(click.look(owner, path).getContentAsString()).contains("Er war schon kaputt.");
        for (var other : new SignedIn[] {
            somebody.plain(),
            somebody.named("Betreiberin", Role.OPERATOR),
            somebody.named("Moderatorin", Role.MODERATOR),
            mediator
        }) {
            assertThat(click.look(other, path).getStatus()).isEqualTo(404);
            assertThat(click.send(other, path + "/sagen", Map.of("words", "Ich auch."))
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(click.look(path).getStatus()).isEqualTo(303);
        assertThat(click.look(mediator, DESK).getContentAsString())
                .contains(path + "/uebernehmen")
                .doesNotContain("Er war schon kaputt.");
    }

    @Test
    void whoHasToDoWithItDoesNotMediate() throws Exception {
        name(founder, owner, Map.of());
        click.send(owner, DESK + "/amt/" + office(owner) + "/ja");
        open(borrower);
        click.send(owner, path() + "/uebernehmen");
        assertThat(taken()).isZero();
        assertThat(click.send(somebody.plain(), path() + "/uebernehmen").getStatus())
                .isEqualTo(404);
        click.send(mediator, path() + "/uebernehmen");
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void whoBelongsToAnOrganisationOnOneSideDoesNotMediate() throws Exception {
        var typed = SomeOffers.with(SomeOffers.offered("Pumpe Erle"), Map.of("owner", group.toString()));
        var offer = id(offers.offer(founder, typed));
        booking = loans.late(offer, somebody.plain().id(), 3);
        db.sql("update sharing.booking set person = :person where id = :id")
                .param("person", borrower.id())
                .param("id", booking)
                .update();
        // For the whole place, so that only the involvement stands against it.
        db.sql("update sharing.mediator set organisation = null, step = :step where person = :person")
                .param("step", UUID.randomUUID())
                .param("person", mediator.id())
                .update();
        open(borrower);
        click.send(mediator, path() + "/uebernehmen");
        assertThat(taken()).isZero();
        assertThat(click.look(mediator, DESK).getContentAsString()).doesNotContain(path());
    }

    @Test
    void aGroupsMediatorIsForItsOwnPeople() throws Exception {
        var stranger = somebody.plain();
        booking = loans.late(id(offers.offer(owner, "Mischer Ulme")), stranger.id(), 3);
        open(stranger);
        assertThat(click.send(mediator, path() + "/uebernehmen").getStatus()).isEqualTo(404);
        assertThat(taken()).isZero();
    }

    @Test
    void itEndsWithWordsToWhichBothSayYes() throws Exception {
        open(borrower);
        var path = path();
        click.send(mediator, path + "/uebernehmen");
        assertThat(click.send(owner, path + "/vorschlag", Map.of("outcome", "Ich gewinne."))
                        .getStatus())
                .isEqualTo(404);
        propose(path, "Jeder zahlt die Hälfte.");
        var first = outcome();
        answer(owner, path, first, false);
        propose(path, "Yusuf repariert, Anneliese zahlt das Teil.");
        var second = outcome();
        assertThat(answer(borrower, path, first, true)).isEqualTo(422);
        assertThat(answer(mediator, path, second, true)).isEqualTo(422);
        assertThat(answer(borrower, path, second, true)).isEqualTo(303);
        assertThat(state()).isEqualTo("OPEN");
        assertThat(answer(owner, path, second, true)).isEqualTo(303);
        assertThat(state()).isEqualTo("AGREED");
        assertThat(click.send(owner, path + "/sagen", Map.of("words", "Noch etwas."))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void onlyWhoMediatesEndsItWithoutAndOnlyWhoBroughtItTakesItBack() throws Exception {
        open(borrower);
        var path = path();
        click.send(mediator, path + "/uebernehmen");
        assertThat(click.send(owner, path + "/ohne").getStatus()).isEqualTo(404);
        assertThat(click.send(owner, path + "/zurueckziehen").getStatus()).isEqualTo(404);
        assertThat(click.send(mediator, path + "/zurueckziehen").getStatus()).isEqualTo(404);
        assertThat(click.send(owner, path + "/abgeben").getStatus()).isEqualTo(404);
        click.send(mediator, path + "/abgeben");
        assertThat(taken()).isZero();
        assertThat(click.look(mediator, path).getStatus()).isEqualTo(404);
        click.send(mediator, path + "/uebernehmen");
        assertThat(click.send(mediator, path + "/ohne").getStatus()).isEqualTo(303);
        assertThat(state()).isEqualTo("WITHOUT");
        assertThat(click.send(borrower, path + "/zurueckziehen").getStatus()).isEqualTo(422);
    }

    @Test
    void halfAYearAfterItsEndEverythingIsGone() throws Exception {
        open(borrower);
        var dispute = path().substring(DESK.length() + 1);
        click.send(borrower, path() + "/zurueckziehen");
        upkeep.clear();
        assertThat(offers.count("sharing.dispute_word where dispute = '" + dispute + "'"))
                .isEqualTo(1);
        db.sql("update sharing.dispute set closed_at = now() - interval '181 days' where thing = :thing")
                .param("thing", booking)
                .update();
        upkeep.clear();
        assertThat(offers.count("sharing.dispute_word where dispute = '" + dispute + "'"))
                .isZero();
    }

    @Test
    void itGoesWithEitherOfTheTwo() throws Exception {
        open(borrower);
        PersonalData data = personal;
        assertThat(data.about(owner.id()).getFirst().rows()).hasSize(1);
        transaction.executeWithoutResult(any -> data.erase(owner.id()));
        assertThat(offers.count("sharing.dispute where thing = '" + booking + "'"))
                .isZero();
    }

    @Test
    void whoIsChosenIsWrittenDownByWhoeverSpeaksAndSaysYesThemselves() throws Exception {
        var chosen = somebody.named("Petra");
        founding.join(founder, group, chosen);
        assertThat(name(owner, chosen, Map.of())).isEqualTo(403);
        assertThat(name(founder, somebody.plain(), Map.of())).isEqualTo(422);
        assertThat(name(founder, chosen, Map.of("decidedOn", day(1)))).isEqualTo(422);
        assertThat(name(founder, chosen, Map.of("untilDay", day(-1)))).isEqualTo(422);
        assertThat(name(founder, chosen, Map.of("untilDay", day(5 * 366)))).isEqualTo(422);
        assertThat(name(founder, chosen, Map.of("decision", ""))).isEqualTo(422);
        assertThat(name(founder, chosen, Map.of())).isEqualTo(303);
        assertThat(name(founder, chosen, Map.of())).isEqualTo(422);
        assertThat(click.look(DESK).getContentAsString()).doesNotContain("Petra");
        var office = office(chosen);
        assertThat(click.send(owner, DESK + "/amt/" + office + "/ja").getStatus())
                .isEqualTo(404);
        click.send(chosen, DESK + "/amt/" + office + "/ja");
        assertThat(click.look(DESK).getContentAsString()).contains("Petra", "Im Plenum gewählt.");
    }

    @Test
    void theHouseEndsATermOnlyWithAReasonThatStandsInItsLog() throws Exception {
        var office = office(mediator);
        var path = DESK + "/amt/" + office + "/ende";
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        assertThat(click.send(owner, path, Map.of("reason-" + office, "Passt mir nicht."))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(operator, path).getStatus()).isEqualTo(422);
        var reason = "Nicht mehr erreichbar seit " + UUID.randomUUID();
        assertThat(click.send(operator, path, Map.of("reason-" + office, reason))
                        .getStatus())
                .isEqualTo(303);
        assertThat(offers.count("platform.audit_entry where act = 'mediator.ended' and reason = '" + reason + "'"))
                .isEqualTo(1);
        open(borrower);
        assertThat(click.send(mediator, path() + "/uebernehmen").getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsTakenBackReadsItNoMoreAndAnotherTakesIt() throws Exception {
        open(borrower);
        var path = path();
        click.send(mediator, path + "/uebernehmen");
        assertThat(click.look(mediator, path).getStatus()).isEqualTo(200);
        var office = office(mediator);
        assertThat(click.send(founder, DESK + "/amt/" + office + "/ende", Map.of("reason-" + office, "Neu gewählt."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look(mediator, path).getStatus()).isEqualTo(404);
        assertThat(click.send(mediator, path + "/sagen", Map.of("words", "Noch etwas."))
                        .getStatus())
                .isEqualTo(404);
        assertThat(taken()).isZero();
        assertThat(notices(borrower, "dispute.moved")).isEqualTo(2);
        var next = somebody.named("Petra");
        founding.join(founder, group, next);
        name(founder, next, Map.of());
        click.send(next, DESK + "/amt/" + office(next) + "/ja");
        click.send(next, path + "/uebernehmen");
        assertThat(click.look(next, path).getStatus()).isEqualTo(200);
    }

    @Test
    void whoseTermIsOverReadsItNoMore() throws Exception {
        open(borrower);
        var path = path();
        click.send(mediator, path + "/uebernehmen");
        db.sql("update sharing.mediator set from_day = current_date - 9, until_day = current_date - 2 where id = :id")
                .param("id", office(mediator))
                .update();
        assertThat(click.look(mediator, path).getStatus()).isEqualTo(404);
        assertThat(click.send(mediator, path + "/ohne").getStatus()).isEqualTo(404);
        assertThat(click.look(mediator, DESK).getContentAsString()).doesNotContain(path);
        upkeep.clear();
        assertThat(taken()).isZero();
    }

    @Test
    void whereNobodySaysAnythingForAYearItEnds() throws Exception {
        open(borrower);
        upkeep.clear();
        assertThat(state()).isEqualTo("OPEN");
        var dispute = path().substring(DESK.length() + 1);
        for (var table : List.of("dispute where id = ", "dispute_word where dispute = ")) {
            var parts = table.split(" where ");
            db.sql("update sharing." + parts[0] + " set at = at - interval '366 days' where " + parts[1] + "'" + dispute
                            + "'")
                    .update();
        }
        upkeep.clear();
        assertThat(state()).isEqualTo("WITHOUT");
    }

    @Test
    void whereNothingWasChosenNobodyWasChosen() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        decisions.end(vote);
        var chosen = vote.others().getFirst();
        var typed = new HashMap<>(Map.of(
                "person", chosen.id().toString(),
                "step", vote.step().id().toString(),
                "decision", "Abgestimmt.",
                "decidedOn", day(0),
                "fromDay", day(0),
                "untilDay", day(365)));
        var address = DESK + "/amt/neu?vorhaben=" + vote.undertaking();
        assertThat(click.send(vote.host(), address, typed).getStatus()).isEqualTo(422);
        var other = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        decisions.cast(other, other.host(), "1");
        decisions.cast(other, other.others().getFirst(), "1");
        decisions.cast(other, other.others().getLast(), "1");
        decisions.end(other);
        typed.put("step", other.step().id().toString());
        typed.put("person", other.others().getFirst().id().toString());
        assertThat(click.send(other.host(), DESK + "/amt/neu?vorhaben=" + other.undertaking(), typed)
                        .getStatus())
                .isEqualTo(303);
    }

    private int name(SignedIn by, SignedIn chosen, Map<String, String> other) throws Exception {
        var typed = new HashMap<>(Map.of(
                "person", chosen.id().toString(),
                "decision", "Im Plenum gewählt.",
                "decidedOn", day(-1),
                "fromDay", day(0),
                "untilDay", day(365)));
        typed.putAll(other);
        return click.send(by, DESK + "/amt/neu?gruppe=" + group, typed).getStatus();
    }

    private static String day(int days) {
        return LocalDate.now(People.ZONE).plusDays(days).toString();
    }

    private int open(SignedIn by) throws Exception {
        return click.send(
                        by,
                        DESK + "/neu",
                        Map.of("art", "booking", "id", booking.toString(), "words", "Er war schon kaputt."))
                .getStatus();
    }

    private void propose(String path, String words) throws Exception {
        assertThat(click.send(mediator, path + "/vorschlag", Map.of("outcome", words))
                        .getStatus())
                .isEqualTo(303);
    }

    private int answer(SignedIn by, String path, UUID outcome, boolean yes) throws Exception {
        return click.send(by, path + "/antwort", Map.of("outcome", outcome.toString(), "yes", String.valueOf(yes)))
                .getStatus();
    }

    private String path() {
        return DESK + "/" + one("select id from sharing.dispute where thing = :of", booking);
    }

    private UUID outcome() {
        return one(
                "select o.id from sharing.dispute_outcome o join sharing.dispute d on d.id = o.dispute"
                        + " where d.thing = :of order by o.at desc, o.id desc limit 1",
                booking);
    }

    private UUID office(SignedIn person) {
        return one("select id from sharing.mediator where ended_at is null and person = :of", person.id());
    }

    private UUID one(String sql, UUID of) {
        return db.sql(sql).param("of", of).query(UUID.class).single();
    }

    private String state() {
        return db.sql("select state from sharing.dispute where thing = :thing")
                .param("thing", booking)
                .query(String.class)
                .single();
    }

    private int taken() {
        return offers.count("sharing.dispute where mediator is not null and thing = '" + booking + "'");
    }

    private int notices(SignedIn person, String kind) {
        return offers.count("notices.notice where kind = '" + kind + "' and person = '" + person.id() + "'");
    }
}
