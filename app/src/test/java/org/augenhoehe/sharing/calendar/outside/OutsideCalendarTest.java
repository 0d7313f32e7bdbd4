package org.augenhoehe.sharing.calendar.outside;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.augenhoehe.FormToken.formToken;
import static org.augenhoehe.sharing.booking.SomeBookings.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// What stands in a calendar from elsewhere cannot be booked here; what was booked before stays, and its owner hears.
@PlatformTest
class OutsideCalendarTest {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Autowired
    SomeBookings some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    BookingBook book;

    @Autowired
    OutsideCalendarStore store;

    @Autowired
    OutsideCalendarWork work;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    HttpServer program;
    String told = "";
    SignedIn owner;
    UUID thing;

    @BeforeEach
    void aThingAndACalendar() throws Exception {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", exchange -> {
            var bytes = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(told.isEmpty() ? 503 : 200, told.isEmpty() ? -1 : bytes.length);
            if (!told.isEmpty()) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        program.start();
        owner = somebody.named("Anneliese");
        thing = some.thing(owner);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        program.stop(0);
    }

    @Test
    void itsHoursCannotBeBookedUntilItIsTakenAway() throws Exception {
        tell(on(5, 10, 12));
        assertThat(connect().getStatus()).isEqualTo(303);
        var borrower = somebody.plain();
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(5, 11, 13)))).isInstanceOf(Reserved.Taken.class);
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(5, 12, 13)))).isInstanceOf(Reserved.Done.class);
        assertThat(click.send(owner, here() + "/" + calendar().id() + "/weg").getStatus())
                .isEqualTo(303);
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(5, 10, 12)))).isInstanceOf(Reserved.Done.class);
    }

    @Test
    void theDatabaseKeepsItToo() throws Exception {
        tell(on(5, 10, 12));
        connect();
        var piece = db.sql("select id from sharing.piece where offer = :offer")
                .param("offer", thing)
                .query(Long.class)
                .single();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert(piece, on(5, 11, 13)))
                .withMessageContaining("hours are blocked");
        insert(piece, on(5, 12, 13));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql("""
                        update sharing.booking set from_at = from_at - interval '1 hour',
                            kept = tstzrange(from_at - interval '1 hour', until_at)
                        where offer = :offer
                        """).param("offer", thing).update());
    }

    @Test
    void whatWasBookedBeforeStaysAndTheOwnerHearsOnce() throws Exception {
        var booking = some.booked(somebody.plain(), thing, on(5, 10, 12));
        tell(on(5, 11, 13));
        connect();
        assertThat(some.state(booking)).isEqualTo(BookingState.AGREED);
        assertThat(notices("lent.conflict")).isEqualTo(1);
        assertThat(click.look(owner, here()).getContentAsString()).contains("/teilen/buchung/" + booking);
        again();
        assertThat(notices("lent.conflict")).isEqualTo(1);
        // It can still be handed over and brought back: it was there before.
        some.letBegin(booking);
        db.sql("update sharing.booking set state = 'OUT' where id = :id")
                .param("id", booking)
                .update();
        assertThat(some.state(booking)).isEqualTo(BookingState.OUT);
    }

    @Test
    void whatComesIntoItLaterIsBlockedLaterAndWhatGoesIsFree() throws Exception {
        tell(on(5, 10, 12));
        connect();
        tell(on(6, 10, 12));
        again();
        var borrower = somebody.plain();
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(5, 10, 12)))).isInstanceOf(Reserved.Done.class);
        assertThat(book.book(borrower.id(), Wanted.of(thing, on(6, 10, 12)))).isInstanceOf(Reserved.Taken.class);
    }

    @Test
    void itsOwnerHearsOnceThatItCannotBeReadAndTheHoursStayBlocked() throws Exception {
        tell(on(5, 10, 12));
        connect();
        told = "";
        for (int i = 0; i < 5; i++) {
            again();
        }
        assertThat(notices("lent.calendar")).isEqualTo(1);
        assertThat(book.book(somebody.plain().id(), Wanted.of(thing, on(5, 10, 12))))
                .isInstanceOf(Reserved.Taken.class);
        assertThat(click.look(owner, here()).getContentAsString())
                .contains("Die Adresse gibt den Kalender nicht heraus");
    }

    @Test
    void ourOwnBookingsInItDoNotBlockThemselves() throws Exception {
        var booking = some.booked(somebody.plain(), thing, on(5, 10, 12));
        told = IcsReadingTest.calendar("", event("urn:uuid:" + booking, on(5, 10, 12)));
        connect();
        assertThat(notices("lent.conflict")).isZero();
        assertThat(db.sql("select count(*) from sharing.blocked where offer = :offer")
                        .param("offer", thing)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileIsReadOnce() throws Exception {
        var file = new MockMultipartFile(
                "file",
                "verein.ics",
                "text/calendar",
                IcsReadingTest.calendar("", event("a", on(5, 10, 12))).getBytes(StandardCharsets.UTF_8));
        var form = multipart(here())
                .file(file)
                .param("name", "Verein")
                .cookie(owner.session())
                .with(formToken());
        assertThat(mvc.perform(form).andReturn().getResponse().getStatus()).isEqualTo(303);
        assertThat(calendar().isRead()).isFalse();
        assertThat(book.book(somebody.plain().id(), Wanted.of(thing, on(5, 10, 12))))
                .isInstanceOf(Reserved.Taken.class);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() throws Exception {
        told = "<html>Bitte anmelden</html>";
        assertThat(connect().getStatus()).isEqualTo(422);
        assertThat(click.send(owner, here(), Map.of("name", "Verein")).getStatus())
                .isEqualTo(422);
        assertThat(click.send(owner, here(), Map.of("name", "", "address", address()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(owner, here(), Map.of("name", "Verein", "address", "kalender"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(store.listOf(thing)).isEmpty();
        tell(on(5, 10, 12));
        connect();
        assertThat(connect().getStatus()).as("the same once more").isEqualTo(422);
        assertThat(click.send(owner, here() + "/" + calendar().id() + "/lesen").getStatus())
                .isEqualTo(303);
        assertThat(store.listOf(thing)).hasSize(1);
    }

    @Test
    void nobodyButTheOwnerSeesOrTouchesIt() throws Exception {
        tell(on(5, 10, 12));
        connect();
        var other = somebody.plain();
        assertThat(click.look(other, here()).getStatus()).isEqualTo(404);
        assertThat(click.send(other, here(), Map.of("name", "Meiner", "address", address()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.send(other, here() + "/" + calendar().id() + "/weg").getStatus())
                .isEqualTo(404);
        assertThat(click.send(other, here() + "/" + calendar().id() + "/lesen").getStatus())
                .isEqualTo(404);
        assertThat(click.look(owner, here()).getContentAsString())
                .as("the address may hold a secret")
                .doesNotContain("verein.ics");
    }

    @Test
    void itGoesWithItsOwner() throws Exception {
        tell(on(5, 10, 12));
        connect();
        erasure.erase(owner.id());
        assertThat(store.listOf(thing)).isEmpty();
        assertThat(db.sql("select count(*) from sharing.blocked where offer = :offer")
                        .param("offer", thing)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MockHttpServletResponse connect() throws Exception {
        return click.send(owner, here(), Map.of("name", "Verein", "address", address()));
    }

    private void again() {
        db.sql("update sharing.outside_calendar set etag = ''").update();
        work.read(calendar());
    }

    private OutsideCalendar calendar() {
        return store.listOf(thing).getFirst();
    }

    private void tell(Span span) {
        told = IcsReadingTest.calendar("", event("a", span));
    }

    private static String event(String uid, Span span) {
        return "UID:" + uid + "\nDTSTART:" + UTC.format(span.from()) + "\nDTEND:" + UTC.format(span.until()) + "\n";
    }

    private void insert(long piece, Span span) {
        db.sql("""
                insert into sharing.booking (id, offer, piece, from_at, until_at, kept, state, at, moved_at)
                values (:id, :offer, :piece, :from, :until, tstzrange(:from, :until), 'AGREED', :now, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("offer", thing)
                .param("piece", piece)
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .param("now", Timestamp.from(Instant.now()))
                .update();
    }

    private int notices(String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", owner.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private String here() {
        return "/teilen/angebot/" + thing + "/kalender/aussen";
    }

    private String address() {
        return "http://127.0.0.1:" + program.getAddress().getPort() + "/verein.ics";
    }
}
