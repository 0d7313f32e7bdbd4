package org.augenhoehe.sharing.fair.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.change.AnsweringBook;
import org.augenhoehe.sharing.booking.wait.Waiting;
import org.augenhoehe.sharing.booking.wait.WaitingStore;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.fair.draw.FairFile;
import org.augenhoehe.sharing.fair.draw.Recount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// Many want one thing: the rule stands before, the decision can be repeated, and the hours are those of the winners.
@PlatformTest
class FairTest {
    @Autowired
    SomeBookings some;

    @Autowired
    SomeOffers offers;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    BookingBook bookings;

    @Autowired
    AnsweringBook answering;

    @Autowired
    WaitingStore waiting;

    @Autowired
    FairStore store;

    @Autowired
    ApplicationStore applications;

    @Autowired
    FairDecision decision;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    UUID thing;

    @BeforeEach
    void aThing() throws Exception {
        owner = somebody.named("Anneliese");
        thing = some.thing(owner);
    }

    @Test
    void whileItIsOpenNobodyBooksTheHoursAndAfterwardsTheyAreTheWinners() throws Exception {
        var fair = open("LOT", 1);
        var one = somebody.named("Yusuf");
        var two = somebody.named("Jonas");
        assertThat(bookings.book(one.id(), Wanted.of(thing, on(10, 10, 12)))).isInstanceOf(Reserved.Taken.class);
        apply(one, fair, Map.of("chance", "4711"));
        apply(two, fair, Map.of());
        decide(fair);
        var all = applications.listOf(fair);
        var winner = all.stream().filter(each -> each.got() != null).toList();
        assertThat(winner).hasSize(1);
        var booked = booked(fair);
        assertThat(booked).containsExactly(winner.getFirst().person());
        assertThat(some.overlaps()).isZero();
        assertThat(notices(one, "lent.got") + notices(two, "lent.got")).isEqualTo(1);
        assertThat(notices(one, "lent.placed") + notices(two, "lent.placed")).isEqualTo(1);
        assertThat(notices(owner, "lent.decided")).isEqualTo(1);
        assertThat(store.get(fair).state()).isEqualTo(Fair.State.DECIDED);
        decision.decide(fair);
        assertThat(booked(fair)).hasSize(1);
    }

    @Test
    void anybodyDecidesAgainWithNothingButTheFileAndFindsNoNames() throws Exception {
        var fair = open("LOT", 2);
        for (var name : List.of("Yusuf", "Jonas", "Petra", "Miriam")) {
            apply(somebody.named(name), fair, Map.of("slots", "1", "chance", "7"));
        }
        assertThat(click.look(file(fair)).getStatus())
                .as("the seed is secret yet")
                .isEqualTo(404);
        assertThat(click.look(Fair.path(fair)).getContentAsString())
                .contains(store.get(fair).promise())
                .doesNotContain(store.get(fair).seed());
        decide(fair);
        var text = click.look(file(fair)).getContentAsString();
        assertThat(Recount.wrong(new JsonMapper().readValue(text, FairFile.class)))
                .isEmpty();
        assertThat(text).doesNotContain("Yusuf", "Jonas", "Petra", "Miriam", "person");
        assertThat(click.look(Fair.path(fair)).getContentAsString())
                .doesNotContain("Yusuf", "Jonas", "Petra", "Miriam");
    }

    @Test
    void eachFindsThemselvesByTheirReceipt() throws Exception {
        var fair = open("LOT", 1);
        var one = somebody.named("Yusuf");
        apply(one, fair, Map.of());
        var receipt = applications.find(fair, one.id()).orElseThrow().receipt();
        assertThat(click.look(one, Fair.path(fair)).getContentAsString()).contains(receipt);
        assertThat(click.look(somebody.plain(), Fair.path(fair)).getContentAsString())
                .doesNotContain(receipt);
        decide(fair);
        assertThat(click.look(Fair.path(fair)).getContentAsString()).contains(receipt);
    }

    @Test
    void whoComesFirstIsFirst() throws Exception {
        var fair = open("FIRST_COME", 1);
        var one = somebody.plain();
        apply(one, fair, Map.of());
        apply(somebody.plain(), fair, Map.of());
        decide(fair);
        assertThat(booked(fair)).containsExactly(one.id());
    }

    @Test
    void whoNeedsItMostIsFirstAndTheOwnerSeesNeedsWithoutNames() throws Exception {
        var fair = open("NEED", 1);
        var much = somebody.named("Yusuf");
        var little = somebody.named("Jonas");
        apply(little, fair, Map.of("need", "URGENT", "words", "Ich will es eben."));
        apply(much, fair, Map.of("need", "URGENT", "words", "Ohne den Bus kommt der Chor nicht hin."));
        var list = Fair.path(fair) + "/bewerbungen";
        assertThat(click.look(owner, list).getStatus())
                .as("nobody is told what to say while others still apply")
                .isEqualTo(404);
        close(fair);
        assertThat(click.look(much, list).getStatus()).isEqualTo(404);
        assertThat(click.look(owner, list).getContentAsString())
                .contains("Ohne den Bus kommt der Chor nicht hin.")
                .doesNotContain("Yusuf", "Jonas");
        var seen = applications.find(fair, little.id()).orElseThrow();
        var typed = Map.of("application", seen.id().toString(), "seen", "NICE", "why", "Wunsch, kein Bedarf.");
        assertThat(click.send(much, list, typed).getStatus()).isEqualTo(404);
        assertThat(click.send(owner, list, SomeOffers.with(typed, Map.of("why", "")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(owner, list, typed).getStatus()).isEqualTo(303);
        assertThat(notices(little, "lent.fair")).isEqualTo(1);
        assertThat(click.look(little, Fair.path(fair)).getContentAsString()).contains("Wunsch, kein Bedarf.");
        decide(fair);
        assertThat(booked(fair)).containsExactly(much.id());
        assertThat(click.send(owner, list, typed).getStatus())
                .as("it is decided")
                .isEqualTo(404);
    }

    @Test
    void whoHadItLeastIsFirstAndNobodyLearnsHowOften() throws Exception {
        var often = somebody.plain();
        for (int day = 2; day < 5; day++) {
            had(often, day);
        }
        var once = somebody.plain();
        had(once, 6);
        var fair = open("LEAST_HAD", 1);
        apply(often, fair, Map.of());
        apply(once, fair, Map.of());
        for (int i = 0; i < 3; i++) {
            var other = somebody.plain();
            had(other, 7 + i);
            had(other, 11 + i);
            apply(other, fair, Map.of());
        }
        decide(fair);
        assertThat(booked(fair)).containsExactly(once.id());
        assertThat(applications.find(fair, often.id()).orElseThrow().had()).isEqualTo(3);
        assertThat(click.look(often, Fair.path(fair)).getContentAsString())
                .contains("oft hattest du es in den 12 Monaten davor: 3");
        var text = click.look(file(fair)).getContentAsString();
        assertThat(text).contains("standing").doesNotContain("had");
        assertThat(Recount.wrong(new JsonMapper().readValue(text, FairFile.class)))
                .isEmpty();
    }

    @Test
    void amongFewNobodyLearnsWhoStoodInWhichGroup() throws Exception {
        var fair = open("NEED", 1);
        apply(somebody.plain(), fair, Map.of("need", "URGENT"));
        apply(somebody.plain(), fair, Map.of("need", "NICE"));
        decide(fair);
        assertThat(booked(fair)).hasSize(1);
        assertThat(click.look(file(fair)).getStatus()).isEqualTo(404);
        assertThat(click.look(Fair.path(fair)).getContentAsString())
                .contains("weniger als 5", store.get(fair).promise())
                .doesNotContain("Gruppe</th>", store.get(fair).seed());
    }

    @Test
    void theNextInLineIsAskedWhereWhoeverGotItCancels() throws Exception {
        var fair = open("FIRST_COME", 1);
        var one = somebody.plain();
        var next = somebody.plain();
        var last = somebody.plain();
        apply(one, fair, Map.of());
        apply(next, fair, Map.of());
        apply(last, fair, Map.of());
        decide(fair);
        assertThat(waiting.listOfOffer(thing)).extracting(Waiting::person).containsExactly(next.id(), last.id());
        var booking = db.sql("select id from sharing.booking where fair = :fair")
                .param("fair", fair)
                .query(UUID.class)
                .single();
        answering.cancel(one.id(), booking, "Doch nicht.");
        assertThat(bookings.book(somebody.plain().id(), Wanted.of(thing, on(10, 10, 12))))
                .as("nobody comes between")
                .isNotInstanceOf(Reserved.Done.class);
    }

    @Test
    void whoBooksTheHourBesideItTakesNothingAway() throws Exception {
        thing = some.thing(owner, 1, SomeBookings.buffered(30, 60));
        var fair = open("FIRST_COME", 1);
        var one = somebody.plain();
        apply(one, fair, Map.of());
        var other = somebody.plain();
        // Its own half hour before and hour after would reach into what is allocated.
        assertThat(bookings.book(other.id(), Wanted.of(thing, on(10, 8, 9)))).isInstanceOf(Reserved.Taken.class);
        assertThat(bookings.book(other.id(), Wanted.of(thing, on(10, 13, 14)))).isInstanceOf(Reserved.Taken.class);
        assertThat(bookings.book(other.id(), Wanted.of(thing, on(10, 7, 8)))).isInstanceOf(Reserved.Done.class);
        assertThat(bookings.book(other.id(), Wanted.of(thing, on(10, 14, 15)))).isInstanceOf(Reserved.Done.class);
        decide(fair);
        assertThat(booked(fair)).containsExactly(one.id());
    }

    @Test
    void whereTheHoursAreLostNobodyGetsThemAndTheDecisionCanStillBeRepeated() throws Exception {
        var fair = open("LOT", 1);
        apply(somebody.plain(), fair, Map.of());
        db.sql("update sharing.piece set out_since = now() where offer = :offer")
                .param("offer", thing)
                .update();
        decide(fair);
        assertThat(booked(fair)).isEmpty();
        var text = click.look(file(fair)).getContentAsString();
        assertThat(Recount.wrong(new JsonMapper().readValue(text, FairFile.class)))
                .isEmpty();
    }

    @Test
    void whoeverIsGoneStandsInNobodysWay() throws Exception {
        var fair = open("FIRST_COME", 1);
        var gone = somebody.plain();
        var next = somebody.plain();
        apply(gone, fair, Map.of());
        apply(next, fair, Map.of());
        erasure.erase(gone.id());
        decide(fair);
        assertThat(booked(fair)).containsExactly(next.id());
        erasure.erase(next.id());
        assertThat(applications.listOf(fair)).extracting(Application::person).containsOnlyNulls();
        var text = click.look(file(fair)).getContentAsString();
        assertThat(Recount.wrong(new JsonMapper().readValue(text, FairFile.class)))
                .isEmpty();
    }

    @Test
    void anApplicationGoesWithoutATraceUntilItCloses() throws Exception {
        var fair = open("LOT", 1);
        var one = somebody.plain();
        apply(one, fair, Map.of());
        assertThat(click.send(one, Fair.path(fair) + "/zurueckziehen").getStatus())
                .isEqualTo(303);
        assertThat(applications.count(fair)).isZero();
        apply(one, fair, Map.of());
        close(fair);
        assertThat(click.send(one, Fair.path(fair) + "/zurueckziehen").getStatus())
                .isEqualTo(422);
        assertThat(send(somebody.plain(), fair, Map.of())).as("too late").isEqualTo(422);
    }

    @Test
    void whoMayNotAndWhatIsMissingIsSaid() throws Exception {
        var fair = open("NEED", 2);
        assertThat(send(owner, fair, Map.of("need", "NICE", "slots", "1")))
                .as("own")
                .isEqualTo(422);
        var one = somebody.plain();
        assertThat(send(one, fair, Map.of("slots", "1"))).as("no level").isEqualTo(422);
        assertThat(send(one, fair, Map.of("need", "NICE"))).as("no slot").isEqualTo(422);
        assertThat(send(one, fair, Map.of("need", "NICE", "slots", "9")))
                .as("no such slot")
                .isEqualTo(422);
        assertThat(send(one, fair, Map.of("need", "NICE", "slots", "1", "chance", "12a")))
                .isEqualTo(422);
        assertThat(applications.count(fair)).isZero();
        assertThat(send(one, fair, Map.of("need", "NICE", "slots", "1"))).isEqualTo(303);
        assertThat(send(one, fair, Map.of("need", "NICE", "slots", "2")))
                .as("twice")
                .isEqualTo(422);
        db.sql("update sharing.offer set admits = 'MEMBERS' where id = :id")
                .param("id", thing)
                .update();
        assertThat(send(somebody.plain(), fair, Map.of("need", "NICE", "slots", "1")))
                .as("not admitted")
                .isEqualTo(422);
        decide(fair);
        assertThat(booked(fair)).as("it was changed after they applied").containsExactly(one.id());
    }

    @Test
    void whoMayNotHaveItAnyMoreIsPassedOver() throws Exception {
        var fair = open("LOT", 1);
        var one = somebody.plain();
        apply(one, fair, Map.of());
        db.sql("update sharing.offer set admits = 'MEMBERS', changed_at = now() - interval '4 days' where id = :id")
                .param("id", thing)
                .update();
        decide(fair);
        assertThat(booked(fair)).as("no member any more").isEmpty();
        assertThat(applications.find(fair, one.id()).orElseThrow().passedOver()).isTrue();
        assertThat(waiting.listOfOffer(thing)).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsNotOpened() throws Exception {
        some.booked(somebody.plain(), thing, on(20, 10, 12));
        assertThat(openAnswer(Map.of("fromDay", day(20), "untilDay", day(20))))
                .as("taken")
                .isEqualTo(422);
        assertThat(openAnswer(Map.of("fromDay", day(1), "untilDay", day(1))))
                .as("too early")
                .isEqualTo(422);
        assertThat(openAnswer(Map.of("closeDay", day(-1)))).as("closed already").isEqualTo(422);
        assertThat(openAnswer(Map.of("closeDay", day(300)))).as("never closes").isEqualTo(422);
        assertThat(openAnswer(Map.of("untilTime", "09:00")))
                .as("ends before it begins")
                .isEqualTo(422);
        assertThat(openAnswer(Map.of("weeks", "0"))).isEqualTo(422);
        assertThat(openAnswer(Map.of("weeks", "32"))).isEqualTo(422);
        assertThat(openAnswer(Map.of("rule", ""))).isEqualTo(422);
        assertThat(openAnswer(Map.of("words", ""))).isEqualTo(422);
        assertThat(store.listOf(thing, 10)).isEmpty();
        var other = somebody.plain();
        assertThat(click.look(other, here()).getStatus()).isEqualTo(404);
        assertThat(click.send(other, here(), typed("LOT", 1)).getStatus()).isEqualTo(404);
        var fair = open("LOT", 1);
        assertThat(openAnswer(Map.of())).as("the same hours twice").isEqualTo(422);
        assertThat(click.send(other, Fair.path(fair) + "/absagen", Map.of("reason", "Darum."))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatIsCalledOffFreesItsHoursAndEverybodyHearsWhy() throws Exception {
        var fair = open("LOT", 1);
        var one = somebody.plain();
        apply(one, fair, Map.of());
        assertThat(click.send(owner, Fair.path(fair) + "/absagen").getStatus()).isEqualTo(422);
        assertThat(click.send(owner, Fair.path(fair) + "/absagen", Map.of("reason", "Der Motor ist hin."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(notices(one, "lent.fair")).isEqualTo(1);
        assertThat(click.look(one, Fair.path(fair)).getContentAsString()).contains("Der Motor ist hin.");
        assertThat(bookings.book(one.id(), Wanted.of(thing, on(10, 10, 12)))).isInstanceOf(Reserved.Done.class);
        decide(fair);
        assertThat(store.get(fair).state()).isEqualTo(Fair.State.CANCELLED);
    }

    @Test
    void aGivenThingGoesToOne() throws Exception {
        var typed = SomeOffers.with(SomeOffers.offered("Sofa " + UUID.randomUUID()), Map.of("deal", "GIVE"));
        thing = SomeOffers.id(offers.offer(owner, typed));
        var fair = open("LOT", 0);
        var one = somebody.plain();
        apply(one, fair, Map.of());
        apply(somebody.plain(), fair, Map.of());
        assertThat(openAnswer(Map.of())).as("one at a time").isEqualTo(422);
        decide(fair);
        assertThat(applications.listOf(fair).stream().filter(each -> each.got() != null))
                .hasSize(1);
        assertThat(booked(fair)).isEmpty();
    }

    @Test
    void thePageCostsTheSameForFewAndForMany() throws Exception {
        var fair = open("LOT", 3);
        apply(somebody.plain(), fair, Map.of("slots", "1"));
        decide(fair);
        click.look(Fair.path(fair));
        var few = queries.during(() -> click.look(Fair.path(fair)));
        var other = some.thing(owner);
        thing = other;
        var many = open("LOT", 3);
        for (int i = 0; i < 6; i++) {
            apply(somebody.plain(), many, Map.of("slots", "2"));
        }
        decide(many);
        assertThat(queries.during(() -> click.look(Fair.path(many)))).isEqualTo(few);
    }

    private void had(SignedIn person, int day) {
        var booking = some.booked(person, thing, on(day, 10, 12));
        db.sql("update sharing.booking set state = 'BACK', from_at = from_at - interval '60 days',"
                        + " until_at = until_at - interval '60 days',"
                        + " kept = tstzrange(from_at - interval '60 days', until_at - interval '60 days')"
                        + " where id = :id")
                .param("id", booking)
                .update();
        assertThat(some.state(booking)).isEqualTo(BookingState.BACK);
    }

    /// Some Saturdays or whatever day it is in ten days, from ten to twelve.
    private UUID open(String rule, int weeks) throws Exception {
        var answer = click.send(owner, here(), typed(rule, weeks));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return SomeOffers.id(String.valueOf(answer.getHeader("Location")));
    }

    private int openAnswer(Map<String, String> otherwise) throws Exception {
        return click.send(owner, here(), SomeOffers.with(typed("LOT", 1), otherwise))
                .getStatus();
    }

    private Map<String, String> typed(String rule, int weeks) {
        var typed = new HashMap<>(Map.of(
                "rule",
                rule,
                "words",
                "Der Bus an den Samstagen",
                "criteria",
                "Wer etwas für andere tut.",
                "closeDay",
                day(3),
                "closeTime",
                "18:00"));
        if (weeks > 0) {
            typed.putAll(Map.of(
                    "fromDay",
                    day(10),
                    "fromTime",
                    "10:00",
                    "untilDay",
                    day(10),
                    "untilTime",
                    "12:00",
                    "weeks",
                    String.valueOf(weeks)));
        }
        return typed;
    }

    private static String day(int ahead) {
        return LocalDate.ofInstant(Instant.now(), Span.ZONE).plusDays(ahead).toString();
    }

    private void apply(SignedIn person, UUID fair, Map<String, String> typed) throws Exception {
        assertThat(send(person, fair, typed)).isEqualTo(303);
    }

    private int send(SignedIn person, UUID fair, Map<String, String> typed) throws Exception {
        return click.send(person, Fair.path(fair) + "/bewerben", typed).getStatus();
    }

    private void close(UUID fair) {
        db.sql("update sharing.fair set opened_at = now() - interval '3 days', closes_at = now() - interval '1 minute',"
                        + " decides_at = greatest(decides_at, now()) where id = :id")
                .param("id", fair)
                .update();
    }

    private void decide(UUID fair) {
        db.sql(
                        "update sharing.fair set opened_at = now() - interval '3 days', closes_at = now() - interval '2 minutes',"
                                + " decides_at = now() - interval '1 minute' where id = :id")
                .param("id", fair)
                .update();
        decision.decide(fair);
    }

    private List<UUID> booked(UUID fair) {
        return db.sql("select person from sharing.booking where fair = :fair and state = 'AGREED'")
                .param("fair", fair)
                .query(UUID.class)
                .list();
    }

    private int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private String here() {
        return "/teilen/angebot/" + thing + "/verteilung/neu";
    }

    private static String file(UUID fair) {
        return Fair.path(fair) + "/pruefen.json";
    }
}
