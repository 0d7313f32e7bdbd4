package org.augenhoehe.sharing.booking.book;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.change.AnsweringBook;
import org.augenhoehe.sharing.booking.change.ChangingBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.sharing.booking.SomeBookings.atOnce;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// The same hour of the same thing never goes to two, whatever people do, in whatever order, at the same moment.
@PlatformTest
class NeverTwiceTest {
    @Autowired
    SomeBookings some;

    @Autowired
    BookingBook book;

    @Autowired
    ChangingBook changing;

    @Autowired
    AnsweringBook answering;

    @Autowired
    BookingStore store;

    @Autowired
    BookingMoves moves;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient db;

    SignedIn owner;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
    }

    @Test
    void ofTwoHundredWhoWantOneHourOneGetsItAndTheOthersHearWhenItIsFree() throws Exception {
        var thing = some.thing(owner);
        var hour = on(9, 10, 11);
        var people = IntStream.range(0, 200).mapToObj(one -> somebody.plain()).toList();
        var answers = AtOnce.all(people.stream()
                .map(person -> (Callable<Reserved>) () -> book.book(person.id(), Wanted.of(thing, hour)))
                .toList());
        assertThat(answers).filteredOn(Reserved.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Reserved.Done))
                .hasSize(199)
                .containsOnly(new Reserved.Taken(hour.until()));
        assertThat(some.overlaps()).isZero();
    }

    @Test
    void aPoolGoesToAsManyAsItHasPieces() throws Exception {
        var thing = some.thing(owner, 5, atOnce());
        var hour = on(9, 10, 11);
        var people = IntStream.range(0, 20).mapToObj(one -> somebody.plain()).toList();
        var answers = AtOnce.all(people.stream()
                .map(person -> (Callable<Reserved>) () -> book.book(person.id(), Wanted.of(thing, hour)))
                .toList());
        assertThat(answers).filteredOn(Reserved.Done.class::isInstance).hasSize(5);
        assertThat(store.listOfOffer(thing, hour.from(), 100))
                .extracting(Booking::piece)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void whatIsKeptBeforeAndAfterBelongsToIt() throws Exception {
        var thing = some.thing(owner, 1, SomeBookings.buffered(30, 60));
        some.booked(somebody.plain(), thing, on(9, 10, 11));
        var other = somebody.plain();
        // Its hour after and the half hour before the next stand between them.
        assertThat(book.book(other.id(), Wanted.of(thing, on(9, 12, 13)))).isInstanceOf(Reserved.Taken.class);
        assertThat(book.book(other.id(), Wanted.of(thing, on(9, 13, 14)))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void twoWhoMoveToTheSameHourDoNotBothGetIt() throws Exception {
        var thing = some.thing(owner);
        var people = IntStream.range(0, 8).mapToObj(one -> somebody.plain()).toList();
        var works = new ArrayList<Callable<Reserved>>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var booking = some.booked(person, thing, on(20 + i, 10, 12));
            works.add(() -> changing.change(person.id(), booking, on(40, 10, 12)));
        }
        assertThat(AtOnce.all(works))
                .filteredOn(Reserved.Done.class::isInstance)
                .hasSize(1);
        assertThat(some.overlaps()).isZero();
    }

    @Test
    void theDatabaseItselfRefusesWhatTheHouseForgetsToAsk() throws Exception {
        var thing = some.thing(owner);
        var booking = some.booked(somebody.plain(), thing, on(9, 10, 11));
        assertThatThrownBy(() -> db.sql("""
                        insert into sharing.booking (id, offer, piece, from_at, until_at, kept, state, at, moved_at)
                        select :id, offer, piece, from_at, until_at, kept, 'AGREED', now(), now()
                        from sharing.booking where id = :booking
                        """)
                        .param("id", UUID.randomUUID())
                        .param("booking", booking)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("never_twice");
    }

    /// Whatever is done in whatever order: every answer is a value, and nothing overlaps.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderOfAnythingLeavesNoOverlap(long seed) throws Exception {
        var chance = new Random(seed);
        var approves = seed % 2 == 0;
        var thing = some.thing(
                owner,
                1 + chance.nextInt(3),
                approves
                        ? SomeBookings.asking()
                        : SomeBookings.buffered(chance.nextInt(3) * 15, chance.nextInt(3) * 15));
        var people = List.of(somebody.plain(), somebody.plain(), somebody.plain());
        for (int step = 0; step < 120; step++) {
            var person = people.get(chance.nextInt(people.size()));
            var all = store.listOfOffer(thing, on(1, 0, 1).from(), 500);
            if (all.isEmpty() || chance.nextInt(3) == 0) {
                assertThat(book.book(person.id(), Wanted.of(thing, span(chance))))
                        .isNotNull();
            } else {
                any(chance, all.get(chance.nextInt(all.size())));
            }
            assertThat(overlapsOf(thing)).as("step %d of seed %d", step, seed).isZero();
        }
    }

    private void any(Random chance, Booking booking) {
        var by = booking.person() == null ? owner.id() : booking.person();
        var answer = switch (chance.nextInt(6)) {
            case 0 -> changing.change(by, booking.id(), span(chance));
            case 1 -> changing.change(owner.id(), booking.id(), span(chance));
            case 2 -> answering.cancel(by, booking.id(), "Ich brauche es nicht mehr.");
            case 3 -> answering.agree(owner.id(), booking.id());
            case 4 -> answering.decline(owner.id(), booking.id(), "Es ist gerade in der Werkstatt.");
            default -> moved(booking, chance.nextBoolean() ? BookingState.OUT : BookingState.BACK);
        };
        assertThat(answer).isNotNull();
    }

    private Reserved moved(Booking booking, BookingState to) {
        transaction.executeWithoutResult(any -> moves.move(booking.id(), to, "", owner.id()));
        return new Reserved.Done(booking.id(), false);
    }

    private static Span span(Random chance) {
        var from = on(5 + chance.nextInt(3), 0, 1).from().plus(Duration.ofMinutes(30L * chance.nextInt(48)));
        return new Span(from, from.plus(Duration.ofMinutes(30L * (1 + chance.nextInt(10)))));
    }

    private int overlapsOf(UUID offer) {
        return db.sql("""
                select count(*) from sharing.booking a join sharing.booking b on a.piece = b.piece and a.id < b.id
                    and a.kept && b.kept
                where a.offer = :offer and a.state in ('ASKED', 'AGREED', 'OUT')
                    and b.state in ('ASKED', 'AGREED', 'OUT')
                """).param("offer", offer).query(Integer.class).single();
    }
}
