package org.augenhoehe.sharing.handover.sign;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.change.AnsweringBook;
import org.augenhoehe.sharing.handover.Side;
import org.augenhoehe.sharing.handover.SomeHandovers;
import org.augenhoehe.sharing.handover.note.HandoverNote;
import org.augenhoehe.sharing.handover.note.HandoverNoteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.augenhoehe.sharing.booking.SomeBookings.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// A thing goes and comes back: both sides were there, and what was looked at stands.
@PlatformTest
class HandoverTest {
    @Autowired
    SomeBookings some;

    @Autowired
    SomeHandovers hands;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    BookingBook book;

    @Autowired
    AnsweringBook answering;

    @Autowired
    BookingStore bookings;

    @Autowired
    HandoverCodes codes;

    @Autowired
    HandoverStore store;

    @Autowired
    HandoverNoteStore notes;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn borrower;
    UUID thing;
    UUID booking;

    @BeforeEach
    void somethingIsBooked() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        thing = some.thing(owner);
        booking = some.booked(borrower, thing, on(5, 10, 12));
    }

    @Test
    void eachSideTypesWhatTheOtherShows() throws Exception {
        some.letBegin(booking);
        hands.hand(owner, borrower, booking, "OUT");
        assertThat(some.state(booking)).isEqualTo(BookingState.OUT);
        hands.hand(borrower, owner, booking, "BACK");
        assertThat(some.state(booking)).isEqualTo(BookingState.BACK);
        assertThat(click.look(owner, SomeHandovers.path(booking)).getContentAsString())
                .contains("Die andere Seite hat mit ihrem Code unterschrieben.");
    }

    @Test
    void whatIsBackIsFreeAtOnce() throws Exception {
        some.letBegin(booking);
        hands.hand(owner, borrower, booking, "OUT");
        var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        var soon = Wanted.of(thing, new Span(now.plusSeconds(600), now.plusSeconds(4200)));
        var next = somebody.plain();
        assertThat(book.book(next.id(), soon)).isInstanceOf(Reserved.Taken.class);
        hands.hand(owner, borrower, booking, "BACK");
        assertThat(book.book(next.id(), soon)).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void aWrongCodeChangesNothingAndAfterTenItIsEnough() throws Exception {
        some.letBegin(booking);
        var own = hands.code(owner, booking);
        for (int i = 0; i < 10; i++) {
            assertThat(hands.send(owner, booking, "OUT", own, Map.of()).getStatus())
                    .as("one's own code is not the other's")
                    .isEqualTo(422);
        }
        var right = hands.code(borrower, booking);
        assertThat(hands.send(owner, booking, "OUT", right, Map.of()).getStatus())
                .isEqualTo(429);
        assertThat(some.state(booking)).isEqualTo(BookingState.AGREED);
        assertThat(hands.send(borrower, booking, "OUT", own, Map.of()).getStatus())
                .as("the other side is not kept out")
                .isEqualTo(303);
    }

    @Test
    void aCodeIsGoodForOneWayAlone() throws Exception {
        some.letBegin(booking);
        var out = hands.code(borrower, booking);
        hands.send(owner, booking, "OUT", out, Map.of());
        assertThat(hands.code(borrower, booking)).isNotEqualTo(out);
        assertThat(hands.send(owner, booking, "BACK", out, Map.of()).getStatus())
                .isEqualTo(422);
        assertThat(hands.send(owner, booking, "OUT", out, Map.of()).getStatus())
                .as("it went already")
                .isEqualTo(422);
        assertThat(some.state(booking)).isEqualTo(BookingState.OUT);
    }

    @Test
    void paperIsKeptByTheOwnerAlone() throws Exception {
        some.letBegin(booking);
        assertThat(hands.send(borrower, booking, "OUT", "", Map.of("paper", "true"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(hands.send(owner, booking, "OUT", "", Map.of("paper", "true"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(store.listOf(booking).getFirst().signed()).isEqualTo(Handover.Signed.PAPER);
        assertThat(click.look(owner, SomeHandovers.path(booking) + "/papier").getContentAsString())
                .contains("Unterschreibt beide");
    }

    @Test
    void nobodyElseHasToDoWithIt() throws Exception {
        some.letBegin(booking);
        var other = somebody.plain();
        assertThat(click.look(other, SomeHandovers.path(booking)).getStatus()).isEqualTo(404);
        assertThat(click.look(other, SomeHandovers.path(booking) + "/papier").getStatus())
                .isEqualTo(404);
        assertThat(hands.send(other, booking, "OUT", hands.code(borrower, booking), Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.send(other, SomeHandovers.path(booking) + "/notiz", Map.of("kind", "OUT", "words", "Hm."))
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.look(other, "/teilen/angebot/" + thing + "/uebergabeliste")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void itDoesNotGoDaysBeforeNorBeforeItIsBack() throws Exception {
        var code = codes.of(booking, HandoverKind.OUT, Side.BORROWER);
        assertThat(text(hands.send(owner, booking, "OUT", code, Map.of()))).contains("Das ist zu früh");
        var before = some.booked(somebody.plain(), thing, on(1, 10, 12));
        some.letBegin(before);
        hands.send(owner, before, "OUT", "", Map.of("paper", "true"));
        // The next one is due, and the one before is late.
        db.sql("update sharing.booking set from_at = now() - interval '3 hours', until_at = now() - interval '1 hour',"
                        + " kept = tstzrange(now() - interval '3 hours', now() - interval '1 hour') where id = :id")
                .param("id", before)
                .update();
        some.letBegin(booking);
        assertThat(text(hands.send(owner, booking, "OUT", code, Map.of()))).contains("Es ist noch nicht zurück");
        assertThat(some.state(booking)).isEqualTo(BookingState.AGREED);
    }

    @Test
    void whoFetchesItEarlyHasItFromThenOnAndTakesItFromNobody() throws Exception {
        var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        var soon = some.booked(borrower, some.thing(owner), new Span(now.plusSeconds(7200), now.plusSeconds(9000)));
        var where = bookings.get(soon);
        var between =
                some.booked(somebody.plain(), where.offer(), new Span(now.plusSeconds(3600), now.plusSeconds(5400)));
        var paper = Map.of("paper", "true");
        assertThat(text(hands.send(owner, soon, "OUT", "", paper))).contains("noch jemand anders gebucht");
        assertThat(some.state(soon)).isEqualTo(BookingState.AGREED);
        answering.cancel(owner.id(), between, "Doch nicht.");
        assertThat(hands.send(owner, soon, "OUT", "", paper).getStatus()).isEqualTo(303);
        assertThat(bookings.get(soon).from()).isBefore(Instant.now());
        assertThat(book.book(
                        somebody.plain().id(),
                        Wanted.of(where.offer(), new Span(now.plusSeconds(3600), now.plusSeconds(5400)))))
                .isInstanceOf(Reserved.Taken.class);
    }

    @Test
    void whatWasLookedAtStandsInTheWordsOfThatDay() throws Exception {
        var list = "/teilen/angebot/" + thing + "/uebergabeliste";
        assertThat(click.send(owner, list, Map.of("items", "Akku geladen\n\n 4 Gurte "))
                        .getStatus())
                .isEqualTo(303);
        some.letBegin(booking);
        var code = hands.code(borrower, booking);
        hands.send(owner, booking, "OUT", code, Map.of("fine", "2", "words", "Der Akku ist halb voll."));
        click.send(owner, list, Map.of("items", "Bremsen"));
        assertThat(click.look(borrower, SomeHandovers.path(booking)).getContentAsString())
                .contains("Akku geladen: nicht in Ordnung", "4 Gurte: in Ordnung", "Der Akku ist halb voll.");
        assertThat(click.send(owner, list, Map.of("items", "x\n".repeat(21))).getStatus())
                .isEqualTo(422);
        assertThat(click.send(owner, list, Map.of("items", "x".repeat(121))).getStatus())
                .isEqualTo(422);
    }

    @Test
    void theOtherSideSaysItsWordAndPicturesStayBetweenThem() throws Exception {
        some.letBegin(booking);
        hands.hand(owner, borrower, booking, "OUT");
        var photo = new MockMultipartFile("picture", "rad.jpg", "image/jpeg", SomeWalks.jpeg());
        var form = multipart(SomeHandovers.path(booking) + "/notiz")
                .file(photo)
                .param("kind", "OUT")
                .param("words", "Der Kratzer war schon da.")
                .param("pictureDescription", "Ein Kratzer am Rahmen")
                .cookie(borrower.session())
                .with(formToken());
        assertThat(mvc.perform(form).andReturn().getResponse().getStatus()).isEqualTo(303);
        assertThat(hands.notices(owner, "lent.note")).isEqualTo(1);
        var note = notes.listOf(borrower.id()).getFirst();
        assertThat(click.look(owner, note.picturePath()).getStatus()).isEqualTo(200);
        assertThat(click.look(borrower, note.picturePath()).getStatus()).isEqualTo(200);
        assertThat(click.look(somebody.plain(), note.picturePath()).getStatus()).isEqualTo(404);
        erasure.erase(borrower.id());
        assertThat(click.look(owner, note.picturePath()).getStatus()).isEqualTo(404);
        assertThat(click.look(owner, SomeHandovers.path(booking)).getContentAsString())
                .contains("Der Kratzer war schon da.");
    }

    @Test
    void aPictureNeedsItsDescription() throws Exception {
        some.letBegin(booking);
        hands.hand(owner, borrower, booking, "OUT");
        var form = multipart(SomeHandovers.path(booking) + "/notiz")
                .file(new MockMultipartFile("picture", "rad.jpg", "image/jpeg", SomeWalks.jpeg()))
                .param("kind", "OUT")
                .param("words", "So sieht es aus.")
                .cookie(borrower.session())
                .with(formToken());
        assertThat(mvc.perform(form).andReturn().getResponse().getStatus()).isEqualTo(422);
        assertThat(notes.listOf(borrower.id())).extracting(HandoverNote::words).isEmpty();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }
}
