package org.augenhoehe.sharing.handover.damage;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.handover.SomeHandovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// Something breaks: nobody is blamed for what was so before, and nobody loses a booking without hearing of it.
@PlatformTest
class DamageTest {
    @Autowired
    SomeBookings some;

    @Autowired
    SomeHandovers hands;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    DamageStore store;

    @Autowired
    PieceStore pieces;

    @Autowired
    BookingStore bookings;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn borrower;
    UUID thing;
    UUID booking;

    @BeforeEach
    void somethingIsOut() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        thing = some.thing(owner, 2, SomeBookings.atOnce());
        booking = some.booked(borrower, thing, on(5, 10, 12));
        some.letBegin(booking);
        hands.hand(owner, borrower, booking, "OUT");
    }

    @Test
    void whoGetsItNextSaysThatItWasSoBefore() throws Exception {
        hands.hand(owner, borrower, booking, "BACK");
        var next = somebody.named("Jonas");
        var after = sameAs(booking, some.booked(next, thing, on(6, 10, 12)));
        some.letBegin(after);
        assertThat(report(next, after, "HANDOVER", "true").getStatus()).isEqualTo(303);
        var damage = onlyOne();
        assertThat(damage.booking()).isEqualTo(booking);
        assertThat(hands.notices(borrower, "lent.damage")).isEqualTo(1);
        assertThat(hands.notices(owner, "lent.damage")).isEqualTo(1);
        assertThat(hands.notices(next, "lent.damage")).isZero();
        assertThat(click.look(borrower, damage.path()).getContentAsString())
                .contains("Wer es danach bekam")
                .doesNotContain("Jonas");
        assertThat(click.look(next, damage.path()).getContentAsString()).doesNotContain("Yusuf");
    }

    @Test
    void whoHadItLongBeforeIsNotNamed() throws Exception {
        hands.hand(owner, borrower, booking, "BACK");
        db.sql("update sharing.booking set moved_at = moved_at - interval '15 days' where id = :id")
                .param("id", booking)
                .update();
        var next = somebody.plain();
        var after = sameAs(booking, some.booked(next, thing, on(6, 10, 12)));
        some.letBegin(after);
        assertThat(report(next, after, "HANDOVER", "true").getStatus()).isEqualTo(303);
        assertThat(onlyOne().booking()).isNull();
        assertThat(hands.notices(borrower, "lent.damage")).isZero();
    }

    @Test
    void aDayAfterTheyGotItNobodySaysThatAnyMore() throws Exception {
        db.sql("update sharing.handover set at = at - interval '2 days' where booking = :booking")
                .param("booking", booking)
                .update();
        assertThat(report(borrower, booking, "HANDOVER", "true").getStatus()).isEqualTo(422);
        assertThat(report(borrower, booking, "RETURN", "true").getStatus()).isEqualTo(303);
    }

    @Test
    void longAfterItCameBackItIsNotTheirsAnyMore() throws Exception {
        hands.hand(owner, borrower, booking, "BACK");
        db.sql("update sharing.booking set moved_at = moved_at - interval '15 days' where id = :id")
                .param("id", booking)
                .update();
        assertThat(report(owner, booking, "RETURN", "true").getStatus()).isEqualTo(422);
        assertThat(store.listOfOffer(thing, 10)).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsOutOfUseAndWhoBookedItGetsAnotherPiece() throws Exception {
        var next = somebody.named("Jonas");
        var after = sameAs(booking, some.booked(next, thing, on(6, 10, 12)));
        report(borrower, booking, "RETURN", "false");
        var piece = bookings.get(booking).piece();
        assertThat(pieces.find(piece).orElseThrow().outSince()).isNotNull();
        assertThat(bookings.get(after).piece()).isNotEqualTo(piece);
        assertThat(hands.notices(next, "lent.nopiece")).isZero();
    }

    @Test
    void whereNoOtherPieceIsFreeBothSidesHear() throws Exception {
        var next = somebody.named("Jonas");
        var after = some.booked(next, thing, on(6, 10, 12));
        var other = some.booked(somebody.plain(), thing, on(6, 10, 12));
        var loser = bookings.get(after).piece() == bookings.get(booking).piece() ? after : other;
        report(borrower, booking, "RETURN", "false");
        assertThat(bookings.get(loser).piece()).isEqualTo(bookings.get(booking).piece());
        assertThat(hands.notices(owner, "lent.nopiece")).isEqualTo(1);
        assertThat(some.overlaps()).isZero();
    }

    @Test
    void theOwnerSaysWhatBecomesOfItAndARepairedPieceIsBack() throws Exception {
        report(borrower, booking, "RETURN", "false");
        var damage = onlyOne();
        assertThat(step(borrower, damage, "LOOKED_AT", "false").getStatus()).isEqualTo(404);
        assertThat(step(owner, damage, "LOOKED_AT", "").getStatus()).isEqualTo(422);
        assertThat(step(owner, damage, "IN_REPAIR", "false").getStatus()).isEqualTo(303);
        assertThat(step(owner, damage, "LOOKED_AT", "false").getStatus()).isEqualTo(422);
        assertThat(step(owner, damage, "REPAIRED", "true").getStatus()).isEqualTo(303);
        assertThat(step(owner, damage, "NOT_WORTH_IT", "false").getStatus()).isEqualTo(422);
        assertThat(pieces.find(damage.piece()).orElseThrow().outSince()).isNull();
        assertThat(hands.notices(borrower, "lent.damage")).isEqualTo(2);
        assertThat(click.look(borrower, damage.path()).getContentAsString())
                .contains("Ein neuer Schlauch, 9 Euro, eine halbe Stunde.", "Sag es mir gleich.");
    }

    @Test
    void twoThingsMustBeRepairedBeforeItIsBack() throws Exception {
        report(borrower, booking, "RETURN", "false");
        report(owner, booking, "RETURN", "false");
        var both = store.listOfOffer(thing, 10);
        step(owner, both.getFirst(), "REPAIRED", "true");
        assertThat(pieces.find(both.getFirst().piece()).orElseThrow().outSince())
                .isNotNull();
        step(owner, both.getLast(), "REPAIRED", "true");
        assertThat(pieces.find(both.getFirst().piece()).orElseThrow().outSince())
                .isNull();
    }

    @Test
    void theBorrowerSaysTheirSideAndNobodyElseReadsIt() throws Exception {
        report(owner, booking, "RETURN", "true");
        var damage = onlyOne();
        assertThat(click.send(borrower, damage.path() + "/notiz", Map.of("words", "Die Bremse quietschte schon."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look(owner, damage.path()).getContentAsString())
                .contains("Die Bremse quietschte schon.", "/teilen/schlichtung/neu?buchung=" + booking);
        var other = somebody.plain();
        assertThat(click.look(other, damage.path()).getStatus()).isEqualTo(404);
        assertThat(click.send(other, damage.path() + "/notiz", Map.of("words", "Ich auch."))
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.look(other, "/teilen/angebot/" + thing + "/schaeden").getStatus())
                .isEqualTo(404);
        assertThat(click.look(other, "/teilen/buchung/" + booking + "/schaden").getStatus())
                .isEqualTo(404);
    }

    @Test
    void theOwnerWritesDownWhatTheyFoundThemselves() throws Exception {
        var path = "/teilen/angebot/" + thing + "/schaeden";
        var piece = String.valueOf(pieces.listOf(thing).getLast().id());
        assertThat(click.send(owner, path, Map.of("usable", "true", "words", "Rost."))
                        .getStatus())
                .as("which piece")
                .isEqualTo(422);
        assertThat(click.send(owner, path, Map.of("piece", piece, "usable", "true", "words", "Rost."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(onlyOne().booking()).isNull();
    }

    private MockHttpServletResponse report(SignedIn by, UUID id, String found, String usable) throws Exception {
        return click.send(
                by,
                "/teilen/buchung/" + id + "/schaden",
                Map.of("found", found, "usable", usable, "words", "Der Reifen ist platt, Nummer " + UUID.randomUUID()));
    }

    private MockHttpServletResponse step(SignedIn by, Damage damage, String to, String usable) throws Exception {
        return click.send(
                by,
                damage.path() + "/weiter",
                Map.of("step", to, "usable", usable, "stepWords", "Ein neuer Schlauch, 9 Euro, eine halbe Stunde."));
    }

    private Damage onlyOne() {
        var all = store.listOfOffer(thing, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /// The same piece as another booking, whichever was given.
    private UUID sameAs(UUID one, UUID other) {
        db.sql(
                        "update sharing.booking set piece = (select piece from sharing.booking where id = :one) where id = :other")
                .param("one", one)
                .param("other", other)
                .update();
        return other;
    }
}
