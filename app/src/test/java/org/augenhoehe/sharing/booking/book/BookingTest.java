package org.augenhoehe.sharing.booking.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.change.AnsweringBook;
import org.augenhoehe.sharing.booking.change.ChangingBook;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.piece.Piece;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.booking.series.Repeated;
import org.augenhoehe.sharing.booking.series.Rhythm;
import org.augenhoehe.sharing.booking.series.SeriesBook;
import org.augenhoehe.sharing.offer.OfferStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.sharing.booking.SomeBookings.asking;
import static org.augenhoehe.sharing.booking.SomeBookings.atOnce;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// Booking, answering, changing, cancelling: each refusal, and each permission with the one who lacks it.
@PlatformTest
class BookingTest {
    @Autowired
    SomeBookings some;

    @Autowired
    SomeOffers offers;

    @Autowired
    OfferStore offerStore;

    @Autowired
    BookingBook book;

    @Autowired
    SeriesBook series;

    @Autowired
    ChangingBook changing;

    @Autowired
    AnsweringBook answering;

    @Autowired
    OpeningBook openings;

    @Autowired
    BlockedStore blocked;

    @Autowired
    BookingStore store;

    @Autowired
    PieceStore pieces;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Erasure erasure;

    @Autowired
    Click click;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn borrower;
    SignedIn stranger;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        stranger = somebody.named("Oksana");
    }

    @Test
    void whatIsPausedOrWithdrawnMeanwhileIsNotBooked() throws Exception {
        var thing = some.thing(owner);
        db.sql("update sharing.offer set state = 'PAUSED' where id = :id")
                .param("id", thing)
                .update();
        assertThat(why(book.book(borrower.id(), Wanted.of(thing, on(3, 10, 12)))))
                .isEqualTo(Why.PAUSED);
        db.sql("update sharing.offer set state = 'WITHDRAWN', title = null where id = :id")
                .param("id", thing)
                .update();
        assertThat(why(book.book(borrower.id(), Wanted.of(thing, on(3, 10, 12)))))
                .isEqualTo(Why.WITHDRAWN);
        assertThat(why(book.enter(owner.id(), Wanted.of(thing, on(3, 10, 12)), "Rosa")))
                .isEqualTo(Why.WITHDRAWN);
    }

    @Test
    void whatIsGivenIsNotBooked() throws Exception {
        var given = SomeOffers.id(
                offers.offer(owner, SomeOffers.with(SomeOffers.offered("Sofa Ginster"), Map.of("deal", "GIVE"))));
        assertThat(why(book.book(borrower.id(), Wanted.of(given, on(3, 10, 12)))))
                .isEqualTo(Why.NOT_BOOKABLE);
    }

    @Test
    void whoIsNotAdmittedDoesNotBook() throws Exception {
        var group = founding.group(owner);
        founding.join(owner, group, borrower);
        var typed = SomeOffers.with(
                SomeOffers.offered("Zelt Ginster"), Map.of("admits", "MEMBERS", "members", group.toString()));
        var thing = SomeOffers.id(offers.offer(owner, typed));
        assertThat(why(book.book(stranger.id(), Wanted.of(thing, on(3, 10, 12)))))
                .isEqualTo(Why.NOT_ADMITTED);
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(3, 10, 12)))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void whatIsPastOrTooFarIsRefused() throws Exception {
        var thing = some.thing(owner);
        assertThat(why(book.book(borrower.id(), Wanted.of(thing, on(-1, 10, 12)))))
                .isEqualTo(Why.PAST);
        assertThat(why(book.book(borrower.id(), Wanted.of(thing, on(710, 10, 12)))))
                .isEqualTo(Why.TOO_FAR);
    }

    @Test
    void oneBooksForAGroupToWhichOneBelongs() throws Exception {
        var group = founding.group(stranger);
        founding.join(stranger, group, borrower);
        var thing = some.thing(owner);
        var wanted = new Wanted(thing, on(3, 10, 12), null, group, "Für das Fest.");
        var done = done(book.book(borrower.id(), wanted));
        assertThat(store.get(done).organisation()).isEqualTo(group);
        var other = somebody.plain();
        assertThat(why(book.book(other.id(), new Wanted(thing, on(4, 10, 12), null, group, ""))))
                .isEqualTo(Why.NOT_FOR_THEM);
        // Who speaks for the group reads it; others do not.
        assertThat(click.look(stranger, "/teilen/buchung/" + done).getStatus()).isEqualTo(200);
        assertThat(click.look(other, "/teilen/buchung/" + done).getStatus()).isEqualTo(404);
    }

    @Test
    void hoursThatACalendarFromElsewhereBlocksAreTaken() throws Exception {
        var thing = some.thing(owner);
        transaction.executeWithoutResult(any -> {
            offerStore.hold(thing);
            blocked.replace(thing, "probe", List.of(on(3, 9, 11)));
        });
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(3, 10, 12))))
                .isEqualTo(new Reserved.Taken(on(3, 11, 12).from()));
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(3, 11, 12)))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void theOwnerSaysYesAndNobodyElse() throws Exception {
        var thing = some.thing(owner, 1, asking());
        var booking = some.booked(borrower, thing, on(3, 10, 12));
        assertThat(some.state(booking)).isEqualTo(BookingState.ASKED);
        assertThatThrownBy(() -> answering.agree(stranger.id(), booking)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.agree(borrower.id(), booking)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> answering.decline(borrower.id(), booking, "Nein."))
                .isInstanceOf(Forbidden.class);
        assertThat(answering.agree(owner.id(), booking)).isInstanceOf(Reserved.Done.class);
        assertThat(some.state(booking)).isEqualTo(BookingState.AGREED);
        assertThat(why(answering.agree(owner.id(), booking))).isEqualTo(Why.MOVED);
        assertThat(click.look(borrower, "/neues").getContentAsString()).contains("Deine Buchung ist zugesagt.");
    }

    @Test
    void aNoOwesAReasonThatTheOtherSideReads() throws Exception {
        var thing = some.thing(owner, 1, asking());
        var booking = some.booked(borrower, thing, on(3, 10, 12));
        assertThat(why(answering.decline(owner.id(), booking, " "))).isEqualTo(Why.REASON_MISSING);
        assertThat(answering.decline(owner.id(), booking, "Sie ist in der Werkstatt."))
                .isInstanceOf(Reserved.Done.class);
        assertThat(click.look(borrower, "/teilen/buchung/" + booking).getContentAsString())
                .contains("Sie ist in der Werkstatt.");
        // The hours are free again.
        assertThat(book.book(stranger.id(), Wanted.of(thing, on(3, 10, 12)))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void bothSidesCancelWithAWordAndNobodyElse() throws Exception {
        var thing = some.thing(owner);
        var first = some.booked(borrower, thing, on(3, 10, 12));
        assertThatThrownBy(() -> answering.cancel(stranger.id(), first, "Weg damit."))
                .isInstanceOf(NotFound.class);
        assertThat(why(answering.cancel(borrower.id(), first, ""))).isEqualTo(Why.REASON_MISSING);
        assertThat(answering.cancel(borrower.id(), first, "Ich bin krank.")).isInstanceOf(Reserved.Done.class);
        var second = some.booked(borrower, thing, on(3, 10, 12));
        assertThat(answering.cancel(owner.id(), second, "Sie ist kaputt.")).isInstanceOf(Reserved.Done.class);
        assertThat(why(answering.cancel(owner.id(), second, "Noch einmal."))).isEqualTo(Why.MOVED);
    }

    @Test
    void whoBorrowsChangesTheHoursAndWaitsForAYesAgain() throws Exception {
        var thing = some.thing(owner, 1, asking());
        var booking = some.booked(borrower, thing, on(3, 10, 12));
        answering.agree(owner.id(), booking);
        assertThatThrownBy(() -> changing.change(stranger.id(), booking, on(4, 10, 12)))
                .isInstanceOf(NotFound.class);
        assertThat(changing.change(borrower.id(), booking, on(4, 10, 12))).isEqualTo(new Reserved.Done(booking, true));
        assertThat(some.state(booking)).isEqualTo(BookingState.ASKED);
        assertThat(store.get(booking).span()).isEqualTo(on(4, 10, 12));
        // What the owner moves stays agreed.
        answering.agree(owner.id(), booking);
        assertThat(changing.change(owner.id(), booking, on(5, 10, 12))).isEqualTo(new Reserved.Done(booking, false));
        assertThat(some.state(booking)).isEqualTo(BookingState.AGREED);
    }

    @Test
    void theHoursOneHasAreGivenUpOnlyForOthersThatAreFree() throws Exception {
        var thing = some.thing(owner);
        some.booked(stranger, thing, on(4, 10, 12));
        var booking = some.booked(borrower, thing, on(3, 10, 12));
        assertThat(changing.change(borrower.id(), booking, on(4, 11, 13))).isInstanceOf(Reserved.Taken.class);
        assertThat(store.get(booking).span()).isEqualTo(on(3, 10, 12));
        assertThat(changing.change(borrower.id(), booking, on(3, 11, 13))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void nobodyCameAndOnlyTheOwnerSaysSo() throws Exception {
        var booking = some.booked(borrower, some.thing(owner), on(3, 10, 12));
        assertThat(why(answering.missed(owner.id(), booking))).isEqualTo(Why.MOVED);
        some.letBegin(booking);
        assertThatThrownBy(() -> answering.missed(borrower.id(), booking)).isInstanceOf(Forbidden.class);
        assertThat(answering.missed(owner.id(), booking)).isInstanceOf(Reserved.Done.class);
        assertThat(some.state(booking)).isEqualTo(BookingState.MISSED);
    }

    @Test
    void theDeskEntersForSomebodyWithoutAnAccountAndNobodyElseDoes() throws Exception {
        var group = founding.group(owner);
        founding.join(owner, group, stranger);
        var thing = some.thingOf(owner, group);
        assertThatThrownBy(() -> book.enter(stranger.id(), Wanted.of(thing, on(3, 10, 12)), "Rosa"))
                .isInstanceOf(Forbidden.class);
        var booking = store.get(done(book.enter(owner.id(), Wanted.of(thing, on(3, 10, 12)), "Rosa")));
        assertThat(booking.person()).isNull();
        assertThat(booking.caller()).isEqualTo("Rosa");
        assertThat(booking.state()).isEqualTo(BookingState.AGREED);
        assertThat(book.enter(owner.id(), Wanted.of(thing, on(3, 11, 13)), "Max"))
                .isInstanceOf(Reserved.Taken.class);
    }

    @Test
    void aLimitOverAllThingsHoldsAlsoForTwoInOneMoment() throws Exception {
        var group = founding.group(owner);
        openings.setOfOrganisation(owner.id(), group, atOnce(), new Limit(2, null));
        var things = List.of(some.thingOf(owner, group), some.thingOf(owner, group), some.thingOf(owner, group));
        var answers = AtOnce.all(IntStream.range(0, 6)
                .mapToObj(one -> (Callable<Reserved>) () ->
                        book.book(borrower.id(), Wanted.of(things.get(one % 3), on(3 + one, 10, 12))))
                .toList());
        assertThat(answers).filteredOn(Reserved.Done.class::isInstance).hasSize(2);
        assertThat(answers)
                .filteredOn(Reserved.Refused.class::isInstance)
                .hasSize(4)
                .allSatisfy(answer -> assertThat(why(answer)).isEqualTo(Why.LIMIT_AT_ONCE));
        // It is one person's, not everybody's.
        assertThat(book.book(stranger.id(), Wanted.of(things.getFirst(), on(20, 10, 12))))
                .isInstanceOf(Reserved.Done.class);
    }

    @Test
    void daysOfAMonthAreCountedOverAllThings() throws Exception {
        var group = founding.group(owner);
        openings.setOfOrganisation(owner.id(), group, atOnce(), new Limit(null, 3));
        var one = some.thingOf(owner, group);
        var other = some.thingOf(owner, group);
        var first = LocalDate.now(Span.ZONE).plusMonths(1).withDayOfMonth(5);
        some.booked(borrower, one, Span.ofDays(first, first.plusDays(1)));
        assertThat(why(book.book(borrower.id(), Wanted.of(other, Span.ofDays(first, first.plusDays(1))))))
                .isEqualTo(Why.LIMIT_DAYS);
        var third = some.booked(borrower, other, Span.ofDays(first, first));
        assertThat(why(book.book(borrower.id(), Wanted.of(one, Span.ofDays(first.plusDays(9), first.plusDays(9))))))
                .isEqualTo(Why.LIMIT_DAYS);
        // The next month is another one; what is cancelled does not count.
        some.booked(borrower, one, Span.ofDays(first.plusMonths(1), first.plusMonths(1)));
        answering.cancel(borrower.id(), third, "Doch nicht.");
        some.booked(borrower, one, Span.ofDays(first.plusDays(9), first.plusDays(9)));
    }

    @Test
    void everyWeekAllOrNoneOrThoseThatAreFree() throws Exception {
        var thing = some.thing(owner);
        some.booked(stranger, thing, on(17, 10, 12));
        var until = on(24, 0, 1).firstDay();
        var wanted = Wanted.of(thing, on(3, 10, 12));
        var none = series.book(borrower.id(), wanted, new Rhythm(1, until, true));
        assertThat(none)
                .isEqualTo(new Repeated.Not(
                        List.of(new Repeated.NotThen(on(17, 0, 1).firstDay(), null))));
        assertThat(store.listOf(borrower.id(), 10)).isEmpty();
        var some3 = series.book(borrower.id(), wanted, new Rhythm(1, until, false));
        assertThat(some3).isInstanceOfSatisfying(Repeated.Done.class, done -> {
            assertThat(done.booked()).isEqualTo(3);
            assertThat(done.missing()).hasSize(1);
        });
        assertThat(store.listOf(borrower.id(), 10))
                .extracting(one -> one.series())
                .doesNotContainNull();
        assertThat(series.book(borrower.id(), wanted, new Rhythm(1, until.minusDays(60), true)))
                .isInstanceOf(Repeated.Refused.class);
        assertThat(series.book(borrower.id(), wanted, new Rhythm(1, until.plusYears(3), true)))
                .isInstanceOf(Repeated.Refused.class);
    }

    @Test
    void aSeriesIsCancelledAsAWhole() throws Exception {
        var thing = some.thing(owner);
        var done = (Repeated.Done) series.book(
                borrower.id(),
                Wanted.of(thing, on(3, 10, 12)),
                new Rhythm(2, on(40, 0, 1).firstDay(), true));
        assertThat(done.booked()).isEqualTo(3);
        assertThat(answering.cancelSeries(borrower.id(), done.first(), "Der Kurs fällt aus."))
                .isInstanceOf(Reserved.Done.class);
        assertThat(store.listOf(borrower.id(), 10))
                .extracting(one -> one.state())
                .containsOnly(BookingState.CANCELLED);
    }

    @Test
    void whoIsErasedLeavesNothingToComeAndNoName() throws Exception {
        var thing = some.thing(owner);
        var past = some.booked(borrower, thing, on(3, 10, 12));
        some.letBegin(past);
        db.sql("update sharing.booking set state = 'BACK' where id = :id")
                .param("id", past)
                .update();
        var future = done(book.book(borrower.id(), new Wanted(thing, on(5, 10, 12), null, null, "Bis dann!")));
        erasure.erase(borrower.id());
        assertThat(some.state(future)).isEqualTo(BookingState.CANCELLED);
        assertThat(some.state(past)).isEqualTo(BookingState.BACK);
        assertThat(store.get(future).person()).isNull();
        assertThat(store.get(future).words()).isEmpty();
        assertThat(store.get(past).person()).isNull();
        assertThat(click.look(owner, "/neues").getContentAsString()).contains("Eine Buchung ist abgesagt.");
    }

    @Test
    void whoseThingsGoWithThemTakesTheBookingsAlong() throws Exception {
        var thing = some.thing(owner);
        var booking = some.booked(borrower, thing, on(3, 10, 12));
        erasure.erase(owner.id());
        assertThat(some.state(booking)).isEqualTo(BookingState.CANCELLED);
        assertThat(click.look(borrower, "/neues").getContentAsString()).contains("Eine Buchung ist abgesagt.");
    }

    @Test
    void wherePiecesBecomeFewerBookingsMoveOver() throws Exception {
        var thing = some.thing(owner, 2, atOnce());
        some.booked(stranger, thing, on(3, 10, 12));
        var second = some.booked(borrower, thing, on(3, 10, 12));
        assertThat(change(thing, 1)).as("two are needed").isEqualTo(422);
        answering.cancel(
                stranger.id(), store.listOf(stranger.id(), 1).getFirst().id(), "Doch nicht.");
        assertThat(change(thing, 1)).isEqualTo(303);
        var free = some.booked(stranger, thing, on(4, 10, 12));
        assertThat(store.get(second).piece()).isEqualTo(store.get(free).piece());
        assertThat(book.book(somebody.plain().id(), Wanted.of(thing, on(3, 10, 12))))
                .isInstanceOf(Reserved.Taken.class);
    }

    @Test
    void whatLostItsPieceComesBeforeWhoeverBooksLater() throws Exception {
        var thing = some.thing(owner, 3, atOnce());
        var numbers = pieces.listOf(thing).stream().map(Piece::id).toList();
        bookedOn(thing, numbers.get(0), on(3, 10, 12));
        bookedOn(thing, numbers.get(0), on(3, 13, 15));
        var inTheWay = bookedOn(thing, numbers.get(1), on(3, 11, 13));
        var stranded = bookedOn(thing, numbers.get(2), on(3, 12, 14));
        assertThat(change(thing, 2)).as("never more than two at once").isEqualTo(303);
        assertThat(store.get(stranded).piece()).isEqualTo(numbers.get(2));
        // Of the two that are left one is free, and one is owed.
        assertThat(book.book(stranger.id(), Wanted.of(thing, on(3, 13, 14)))).isInstanceOf(Reserved.Taken.class);
        assertThat(book.book(stranger.id(), Wanted.of(thing, on(3, 15, 16)))).isInstanceOf(Reserved.Done.class);
        answering.cancel(borrower.id(), inTheWay, "Doch nicht.");
        assertThat(store.get(stranded).piece()).isEqualTo(numbers.get(1));
        assertThat(book.book(stranger.id(), Wanted.of(thing, on(3, 11, 12)))).isInstanceOf(Reserved.Done.class);
    }

    private UUID bookedOn(UUID thing, long piece, Span span) {
        return done(book.book(borrower.id(), new Wanted(thing, span, piece, null, "")));
    }

    @Test
    void whatIsOverCountsNoMoreAlsoWhereNobodyNotedThatItCameBack() throws Exception {
        var group = founding.group(owner);
        openings.setOfOrganisation(owner.id(), group, atOnce(), new Limit(1, null));
        var thing = some.thingOf(owner, group);
        var over = some.booked(borrower, thing, on(3, 10, 12));
        assertThat(why(book.book(borrower.id(), Wanted.of(thing, on(4, 10, 12)))))
                .isEqualTo(Why.LIMIT_AT_ONCE);
        db.sql("update sharing.booking set from_at = now() - interval '3 hours', until_at = now() - interval '1 hour',"
                        + " kept = tstzrange(now() - interval '3 hours', now() - interval '1 hour') where id = :id")
                .param("id", over)
                .update();
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(4, 10, 12)))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void aSeriesIsAnsweredAtOnceAndByTheOwnerAlone() throws Exception {
        var thing = some.thing(owner, 1, asking());
        var yes = (Repeated.Done) series.book(
                borrower.id(),
                Wanted.of(thing, on(3, 10, 12)),
                new Rhythm(1, on(20, 0, 1).firstDay(), true));
        assertThatThrownBy(() -> answering.agreeSeries(borrower.id(), yes.first()))
                .isInstanceOf(Forbidden.class);
        assertThat(click.send(owner, "/teilen/buchung/" + yes.first() + "/zusagen", Map.of("allYes", "true"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(store.listOf(borrower.id(), 10))
                .hasSize(3)
                .extracting(one -> one.state())
                .containsOnly(BookingState.AGREED);
        assertThat(why(answering.agreeSeries(owner.id(), yes.first()))).isEqualTo(Why.MOVED);
        var no = (Repeated.Done) series.book(
                stranger.id(),
                Wanted.of(thing, on(3, 14, 16)),
                new Rhythm(1, on(20, 0, 1).firstDay(), true));
        assertThat(why(answering.declineSeries(owner.id(), no.first(), ""))).isEqualTo(Why.REASON_MISSING);
        assertThat(answering.declineSeries(owner.id(), no.first(), "Da ist der Chor darin."))
                .isInstanceOf(Reserved.Done.class);
        assertThat(store.listOf(stranger.id(), 10))
                .extracting(one -> one.state())
                .containsOnly(BookingState.DECLINED);
    }

    private int change(UUID thing, int pieces) throws Exception {
        var typed = SomeOffers.with(
                SomeOffers.offered("Leiter Wacholder"),
                Map.of(
                        "pieces",
                        String.valueOf(pieces),
                        "version",
                        String.valueOf(offerStore.get(thing).version())));
        return click.send(owner, "/teilen/angebot/" + thing + "/aendern", typed).getStatus();
    }

    private static UUID done(Reserved reserved) {
        assertThat(reserved).isInstanceOf(Reserved.Done.class);
        return ((Reserved.Done) reserved).booking();
    }

    private static Why why(Reserved reserved) {
        assertThat(reserved).isInstanceOf(Reserved.Refused.class);
        return ((Reserved.Refused) reserved).because().why();
    }
}
