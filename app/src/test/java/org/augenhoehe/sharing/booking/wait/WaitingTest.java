package org.augenhoehe.sharing.booking.wait;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.change.AnsweringBook;
import org.augenhoehe.sharing.booking.change.ChangingBook;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.sharing.booking.SomeBookings.asking;
import static org.augenhoehe.sharing.booking.SomeBookings.atOnce;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// Whoever wants hours that are taken waits, and has a turn in order. The jobs that also look after the lists may be
/// quicker than a test; what they do is the same.
@PlatformTest
class WaitingTest {
    @Autowired
    SomeBookings some;

    @Autowired
    WaitBook waiting;

    @Autowired
    WaitingStore store;

    @Autowired
    WaitServing serving;

    @Autowired
    WaitTurn turn;

    @Autowired
    BookingBook book;

    @Autowired
    AnsweringBook answering;

    @Autowired
    ChangingBook changing;

    @Autowired
    OpeningBook openings;

    @Autowired
    Founding founding;

    @Autowired
    BookingStore bookings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn holder;
    SignedIn first;
    SignedIn second;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        holder = somebody.named("Yusuf");
        first = somebody.named("Oksana");
        second = somebody.named("Mila");
    }

    @Test
    void oneWaitsOnlyForWhatIsTakenAndOnce() throws Exception {
        var thing = some.thing(owner);
        var wanted = Wanted.of(thing, on(5, 10, 12));
        assertThat(why(waiting.join(first.id(), wanted))).isEqualTo(Why.FREE_NOW);
        some.booked(holder, thing, on(5, 10, 12));
        assertThat(waiting.join(first.id(), wanted)).isInstanceOf(Reserved.Done.class);
        assertThat(why(waiting.join(first.id(), wanted))).isEqualTo(Why.ALREADY);
        assertThat(why(waiting.join(first.id(), Wanted.of(thing, on(-1, 10, 12)))))
                .isEqualTo(Why.PAST);
    }

    @Test
    void whoCameFirstHasTheFirstTurnAndNobodyComesBetween() throws Exception {
        var thing = some.thing(owner);
        var booking = waited(thing);
        answering.cancel(holder.id(), booking, "Doch nicht.");
        // Somebody comes by in this moment.
        assertThat(book.book(somebody.plain().id(), Wanted.of(thing, on(5, 11, 13))))
                .isNotInstanceOf(Reserved.Done.class);
        serving.serve(thing);
        var kept = kept(first);
        assertThat(bookings.heldUntil(List.of(kept))).containsKey(kept);
        assertThat(store.listOf(second.id()).getFirst().booking()).isNull();
        assertThat(click.look(first, "/neues").getContentAsString()).contains("Etwas ist frei geworden");
        assertThat(click.look(first, "/teilen/warten").getContentAsString()).contains("Ja, ich nehme es");
        assertThatThrownBy(() -> waiting.accept(second.id(), kept)).isInstanceOf(NotFound.class);
        assertThat(waiting.accept(first.id(), kept)).isEqualTo(new Reserved.Done(kept, false));
        assertThat(some.state(kept)).isEqualTo(BookingState.AGREED);
        assertThat(store.listOf(first.id())).isEmpty();
        serving.serve(thing);
        assertThat(store.listOf(second.id()).getFirst().booking()).isNull();
    }

    @Test
    void whoLeavesGivesTheTurnToTheNext() throws Exception {
        var thing = some.thing(owner);
        answering.cancel(holder.id(), waited(thing), "Doch nicht.");
        serving.serve(thing);
        var mine = store.listOf(first.id()).getFirst();
        assertThatThrownBy(() -> waiting.leave(second.id(), mine.id())).isInstanceOf(NotFound.class);
        waiting.leave(first.id(), mine.id());
        serving.serve(thing);
        assertThat(kept(second)).isNotNull();
    }

    @Test
    void whoSaysNothingInTimeGivesTheTurnToTheNext() throws Exception {
        var thing = some.thing(owner);
        answering.cancel(holder.id(), waited(thing), "Doch nicht.");
        serving.serve(thing);
        var kept = kept(first);
        db.sql("update sharing.booking set held_until = now() - interval '1 minute' where id = :id")
                .param("id", kept)
                .update();
        assertThat(why(waiting.accept(first.id(), kept))).isEqualTo(Why.MOVED);
        turn.lapse(kept);
        assertThat(bookings.find(kept)).isEmpty();
        assertThat(store.listOf(first.id())).isEmpty();
        serving.serve(thing);
        assertThat(kept(second)).isNotNull();
    }

    @Test
    void theOwnerAnswersOnlyOnceWhoeverWaitedStillWantsIt() throws Exception {
        var thing = some.thing(owner, 1, asking());
        answering.cancel(holder.id(), waited(thing), "Doch nicht.");
        serving.serve(thing);
        var kept = kept(first);
        assertThat(why(answering.agree(owner.id(), kept))).isEqualTo(Why.NOT_YET);
        assertThat(waiting.accept(first.id(), kept)).isEqualTo(new Reserved.Done(kept, true));
        assertThat(answering.agree(owner.id(), kept)).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void whatNobodyAnswersInTimeIsNotAgreed() throws Exception {
        var thing = some.thing(owner, 1, asking());
        var booking = some.booked(holder, thing, on(5, 10, 12));
        some.letBegin(booking);
        turn.endUnanswered(booking);
        assertThat(some.state(booking)).isEqualTo(BookingState.DECLINED);
    }

    @Test
    void whoCannotHaveItNowStandsInNobodysWay() throws Exception {
        var group = founding.group(owner);
        openings.setOfOrganisation(owner.id(), group, atOnce(), new Limit(1, null));
        var thing = some.thingOf(owner, group);
        var booking = some.booked(holder, thing, on(5, 10, 12));
        assertThat(waiting.join(first.id(), Wanted.of(thing, on(5, 10, 12)))).isInstanceOf(Reserved.Done.class);
        some.booked(first, some.thingOf(owner, group), on(7, 10, 12));
        answering.cancel(holder.id(), booking, "Doch nicht.");
        serving.serve(thing);
        assertThat(store.listOf(first.id())).as("has as much as one may have").hasSize(1);
        assertThat(book.book(second.id(), Wanted.of(thing, on(5, 10, 12)))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void whoCancelsWhatIsKeptForThemDoesNotWaitAnyMore() throws Exception {
        var thing = some.thing(owner);
        answering.cancel(holder.id(), waited(thing), "Doch nicht.");
        serving.serve(thing);
        assertThat(answering.cancel(first.id(), kept(first), "")).isInstanceOf(Reserved.Done.class);
        assertThat(store.listOf(first.id())).isEmpty();
        serving.serve(thing);
        assertThat(kept(second)).isNotNull();
    }

    @Test
    void nobodyMovesABookingPastThoseWhoWait() throws Exception {
        var thing = some.thing(owner);
        var mine = some.booked(second, thing, on(6, 10, 12));
        var booking = some.booked(holder, thing, on(5, 10, 12));
        waiting.join(first.id(), Wanted.of(thing, on(5, 10, 12)));
        answering.cancel(holder.id(), booking, "Doch nicht.");
        assertThat(changing.change(second.id(), mine, on(5, 10, 12))).isNotInstanceOf(Reserved.Done.class);
        serving.serve(thing);
        assertThat(kept(first)).isNotNull();
    }

    @Test
    void nobodyWaitsForEverythingAtOnce() throws Exception {
        var thing = some.thing(owner);
        some.booked(holder, thing, on(5, 10, 12));
        for (int i = 0; i < WaitBook.MOST; i++) {
            store.add(Ids.next(), first.id(), Wanted.of(thing, on(100 + i, 10, 12)), Instant.now());
        }
        assertThat(why(waiting.join(first.id(), Wanted.of(thing, on(5, 10, 12)))))
                .isEqualTo(Why.WAITS_ENOUGH);
        assertThat(waiting.join(second.id(), Wanted.of(thing, on(5, 10, 12)))).isInstanceOf(Reserved.Done.class);
    }

    /// @return the booking that is in the way of both who wait
    private UUID waited(UUID thing) {
        var booking = some.booked(holder, thing, on(5, 10, 12));
        waiting.join(first.id(), Wanted.of(thing, on(5, 10, 12)));
        waiting.join(second.id(), Wanted.of(thing, on(5, 10, 12)));
        assertThat(store.listOfOffer(thing)).extracting(Waiting::person).containsExactly(first.id(), second.id());
        return booking;
    }

    private UUID kept(SignedIn person) {
        return Objects.requireNonNull(store.listOf(person.id()).getFirst().booking());
    }

    private static Why why(Reserved reserved) {
        assertThat(reserved).isInstanceOf(Reserved.Refused.class);
        return ((Reserved.Refused) reserved).because().why();
    }
}
