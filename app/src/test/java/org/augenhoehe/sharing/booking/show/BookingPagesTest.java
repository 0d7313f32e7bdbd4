package org.augenhoehe.sharing.booking.show;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.opening.OpeningStore;
import org.augenhoehe.sharing.offer.OfferStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.asking;
import static org.augenhoehe.sharing.booking.SomeBookings.atOnce;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// The pages: plain sentences for what makes no sense, what was typed stays, and closed doors for who does not belong.
@PlatformTest
class BookingPagesTest {
    @Autowired
    SomeBookings some;

    @Autowired
    SomeOffers offers;

    @Autowired
    OfferStore offerStore;

    @Autowired
    OpeningBook openings;

    @Autowired
    OpeningStore openingStore;

    @Autowired
    BookingStore store;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

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
    void oneBooksThroughTheFormAndReadsItOnItsPage() throws Exception {
        var thing = some.thing(owner, 1, asking());
        assertThat(click.look(borrower, path(thing) + "/buchen").getContentAsString())
                .contains("Wer es verleiht, sagt zu jeder Buchung Ja oder Nein.");
        var answer = click.send(borrower, path(thing) + "/buchen", typed(3, "10:00", "12:30"));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        var booking = String.valueOf(answer.getHeader("Location"));
        assertThat(click.look(borrower, booking).getContentAsString()).contains("Angefragt", "12:30");
        assertThat(click.look(owner, booking).getContentAsString()).contains("Yusuf", "Zusagen", "Für die Decke.");
        assertThat(click.look(stranger, booking).getStatus()).isEqualTo(404);
        assertThat(click.look(booking).getStatus()).isNotEqualTo(200);
        assertThat(click.send(stranger, booking + "/zusagen").getStatus()).isEqualTo(404);
        assertThat(click.send(borrower, booking + "/zusagen").getStatus()).isEqualTo(403);
        assertThat(click.send(owner, booking + "/zusagen").getStatus()).isEqualTo(303);
        assertThat(click.look(borrower, "/teilen/meins").getContentAsString()).contains(booking);
        assertThat(click.look(borrower, "/teilen/buchungen").getContentAsString())
                .contains(booking);
    }

    @Test
    void whatMakesNoSenseIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
        var thing = some.thing(owner);
        refused(thing, typed(3, "12:00", "10:00"), "Das Ende muss nach dem Anfang liegen.");
        refused(thing, typed(3, "12:00", "12:00"), "Das Ende muss nach dem Anfang liegen.");
        refused(thing, typed(3, "halb drei", "16:00"), "Das ist keine Uhrzeit.");
        refused(thing, typed(3, "", "16:00"), "Trag eine Uhrzeit ein.");
        refused(thing, typed(-2, "10:00", "12:00"), "Das ist schon vorbei.");
        refused(thing, with(typed(3, "10:00", "12:00"), "fromDay", "gestern"), "Das ist kein Tag.");
        refused(thing, with(typed(3, "10:00", "12:00"), "fromDay", ""), "Wähl einen Tag.");
        refused(thing, with(typed(3, "10:00", "12:00"), "words", "x".repeat(1001)), "Höchstens 1000 Zeichen");
        refused(thing, with(typed(3, "10:00", "12:00"), "repeat", "1"), "Wähl einen Tag.");
        assertThat(store.listOf(borrower.id(), 10)).isEmpty();
    }

    @Test
    void theHourThatTheClocksLeaveOutIsSaid() throws Exception {
        var thing = some.thing(owner);
        var spring = lastSunday(3);
        var typed = typed(3, "02:30", "04:00");
        typed.put("fromDay", spring.toString());
        refused(thing, typed, "Diese Uhrzeit gibt es an dem Tag nicht");
        typed.put("fromTime", "01:30");
        assertThat(click.send(borrower, path(thing) + "/buchen", typed).getStatus())
                .isEqualTo(303);
        // It lasts an hour and a half, although the clocks show two and a half.
        var booking = store.listOf(borrower.id(), 1).getFirst();
        assertThat(booking.span().length()).hasMinutes(90);
        var autumn = lastSunday(10);
        typed.put("fromDay", autumn.toString());
        typed.put("fromTime", "02:30");
        assertThat(click.send(borrower, path(thing) + "/buchen", typed).getStatus())
                .isEqualTo(303);
        assertThat(store.listOf(borrower.id(), 10))
                .filteredOn(one -> one.span().firstDay().equals(autumn))
                .singleElement()
                .satisfies(one -> assertThat(one.span().length()).hasMinutes(150));
    }

    @Test
    void whatIsTakenSaysWhenItIsFreeAndLetsWait() throws Exception {
        var thing = some.thing(owner);
        some.booked(stranger, thing, on(3, 10, 12));
        var answer = click.send(borrower, path(thing) + "/buchen", typed(3, "11:00", "12:00"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Das nächste Mal so lange frei: ab", "12:00", "Auf die Warteliste", "Für die Decke.")
                .doesNotContain("Oksana");
        var waits = with(typed(3, "11:00", "12:00"), "deed", "warten");
        assertThat(click.send(borrower, path(thing) + "/buchen", waits).getHeader("Location"))
                .isEqualTo("/teilen/warten");
        assertThat(click.look(borrower, "/teilen/warten").getContentAsString()).contains("Noch belegt.");
    }

    @Test
    void aSeriesSaysWhichDaysAreTaken() throws Exception {
        var thing = some.thing(owner);
        some.booked(stranger, thing, on(10, 10, 12));
        var typed = with(typed(3, "10:00", "12:00"), "repeat", "1");
        typed.put("repeatUntil", on(17, 0, 1).firstDay().toString());
        refused(thing, typed, "Nichts ist gebucht: Nicht alle Tage sind frei.");
        typed.put("repeatWhich", "frei");
        var location = String.valueOf(
                click.send(borrower, path(thing) + "/buchen", typed).getHeader("Location"));
        assertThat(location).contains("?fehlt=" + on(10, 0, 1).firstDay());
        assertThat(click.look(borrower, location).getContentAsString())
                .contains("An diesen Tagen ging es nicht", "Die anderen Termine dieser Reihe");
        assertThat(store.listOf(borrower.id(), 10)).hasSize(2);
    }

    @Test
    void theExactPlaceIsToldOnceBothAgree() throws Exception {
        var typed =
                SomeOffers.with(SomeOffers.offered("Leiter Goldregen"), Map.of("ort", "Lindenweg 7, 30159 Hannover"));
        typed.remove("ort-breite");
        typed.remove("ort-laenge");
        var thing = SomeOffers.id(offers.offer(owner, typed));
        var booking = some.booked(borrower, thing, on(3, 10, 12));
        assertThat(click.look(borrower, "/teilen/buchung/" + booking).getContentAsString())
                .doesNotContain("Lindenweg 7");
        click.send(owner, "/teilen/buchung/" + booking + "/zusagen");
        assertThat(click.look(borrower, "/teilen/buchung/" + booking).getContentAsString())
                .contains("Lindenweg 7");
        click.send(owner, "/teilen/buchung/" + booking + "/absagen", Map.of("cancelWords", "Sie ist kaputt."));
        assertThat(some.state(booking)).isEqualTo(BookingState.CANCELLED);
        assertThat(click.look(borrower, "/teilen/buchung/" + booking).getContentAsString())
                .doesNotContain("Lindenweg 7");
    }

    @Test
    void theCalendarSaysInWordsWhatIsFreeAndNobodyWhoHasIt() throws Exception {
        var thing = some.thing(owner);
        var span = on(3, 0, 1);
        var month = YearMonth.from(span.firstDay());
        some.booked(borrower, thing, Span.ofDays(span.firstDay(), span.firstDay()));
        var calendar = click.look(path(thing) + "/kalender?monat=" + month);
        assertThat(calendar.getStatus()).isEqualTo(200);
        assertThat(calendar.getContentAsString()).contains("Belegt").doesNotContain("Yusuf");
        assertThat(click.look(path(thing) + "/kalender?monat=quatsch").getStatus())
                .isEqualTo(200);
        assertThat(click.look(path(thing) + "/kalender?monat=9999-12").getStatus())
                .isEqualTo(200);
    }

    @Test
    void whoLendsSetsTheRulesAndNobodyElse() throws Exception {
        var thing = some.thing(owner);
        for (var closed : new String[] {"/oeffnung", "/buchungen", "/stuecke"}) {
            assertThat(click.look(borrower, path(thing) + closed).getStatus())
                    .as(closed)
                    .isEqualTo(403);
            assertThat(click.look(owner, path(thing) + closed).getStatus())
                    .as(closed)
                    .isEqualTo(200);
        }
        var rules = rules();
        assertThat(click.send(borrower, path(thing) + "/oeffnung", rules).getStatus())
                .isEqualTo(403);
        rules.put("hours1", "9-12 und halb drei");
        assertThat(click.send(owner, path(thing) + "/oeffnung", rules).getContentAsString())
                .contains("Das verstehen wir nicht.", "9-12 und halb drei");
        rules.put("hours1", "9-12");
        rules.put("longest", "0");
        assertThat(click.send(owner, path(thing) + "/oeffnung", rules).getContentAsString())
                .contains("Schreib eine Zahl von 1 bis");
        rules.put("longest", "3");
        assertThat(click.send(owner, path(thing) + "/oeffnung", rules).getStatus())
                .isEqualTo(303);
        var opening = openingStore.of(offerStore.get(thing));
        assertThat(opening.on(DayOfWeek.MONDAY)).hasSize(1);
        assertThat(opening.longestMinutes()).isEqualTo(180);
        assertThat(click.send(owner, path(thing) + "/oeffnung/schliessen", Map.of("firstDay", "2020-01-01"))
                        .getContentAsString())
                .contains("darf noch nicht vorbei sein");
        var day = on(4, 0, 1).firstDay().toString();
        assertThat(click.send(borrower, path(thing) + "/oeffnung/schliessen", Map.of("firstDay", day))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(owner, path(thing) + "/oeffnung/schliessen", Map.of("firstDay", day))
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void theDeskIsForThoseWhoSpeakForTheGroup() throws Exception {
        var group = founding.group(owner);
        founding.join(owner, group, borrower);
        openings.setOfOrganisation(owner.id(), group, atOnce(), Limit.NONE);
        var thing = some.thingOf(owner, group);
        var desk = "/teilen/tresen/" + group;
        for (var page : new String[] {"", "/tagesblatt", "/formular", "/nutzung", "/eintragen"}) {
            assertThat(click.look(borrower, desk + page).getStatus()).as(page).isEqualTo(403);
            assertThat(click.look(owner, desk + page).getStatus()).as(page).isEqualTo(200);
        }
        assertThat(click.look(borrower, "/teilen/oeffnung/" + group).getStatus())
                .isEqualTo(403);
        assertThat(click.look(owner, "/teilen/oeffnung/" + group).getStatus()).isEqualTo(200);
        var typed = typed(3, "10:00", "12:00");
        typed.put("offer", thing.toString());
        assertThat(click.send(owner, desk + "/eintragen", typed).getContentAsString())
                .contains("Trag ein, für wen du buchst.");
        typed.put("caller", "Rosa aus dem dritten Stock");
        assertThat(click.send(borrower, desk + "/eintragen", typed).getStatus()).isEqualTo(403);
        assertThat(click.send(owner, desk + "/eintragen", typed).getStatus()).isEqualTo(303);
        var day = "?tag=" + on(3, 0, 1).firstDay();
        assertThat(click.look(owner, desk + day).getContentAsString()).contains("Rosa aus dem dritten Stock");
        assertThat(click.look(owner, desk + "/tagesblatt" + day).getContentAsString())
                .contains("Rosa aus dem dritten Stock");
        typed.put("offer", some.thing(stranger).toString());
        assertThat(click.send(owner, desk + "/eintragen", typed).getContentAsString())
                .contains("Wähl aus, was ausgeliehen wird.");
    }

    @Test
    void nobodyLooksThroughCenturies() throws Exception {
        var centuries = "/teilen/frei?fromDay=2000-01-01&fromTime=10:00&untilDay=2200-01-01&untilTime=10:00";
        assertThat(click.look(centuries).getContentAsString()).contains("366 Tage");
        var past = "/teilen/frei?fromDay=2000-01-01&fromTime=10:00&untilDay=2000-01-01&untilTime=12:00";
        assertThat(click.look(past).getContentAsString()).contains("schon vorbei");
    }

    @Test
    void thePagesCostTheSameForOneAndForMany() throws Exception {
        var group = founding.group(owner);
        openings.setOfOrganisation(owner.id(), group, atOnce(), Limit.NONE);
        var thing = some.thingOf(owner, group);
        var paths = new String[] {
            path(thing) + "/buchungen",
            "/teilen/tresen/" + group + "?tag=" + on(3, 0, 1).firstDay(),
            "/teilen/tresen/" + group + "/nutzung",
            path(thing) + "/kalender",
            "/teilen/frei?fromDay=" + on(9, 0, 1).firstDay() + "&fromTime=10:00&untilTime=12:00"
        };
        some.booked(borrower, thing, on(3, 0, 1));
        var few = new HashMap<String, Integer>();
        for (var path : paths) {
            click.look(owner, path);
            few.put(path, queries.during(() -> click.look(owner, path)));
        }
        var fewOwn = queries.during(() -> click.look(borrower, "/teilen/buchungen"));
        var other = some.thingOf(owner, group);
        for (int hour = 1; hour < 15; hour++) {
            some.booked(somebody.plain(), thing, on(3, hour, hour + 1));
            some.booked(borrower, other, on(3, hour, hour + 1));
        }
        for (var path : paths) {
            assertThat(queries.during(() -> click.look(owner, path))).as(path).isEqualTo(few.get(path));
        }
        assertThat(queries.during(() -> click.look(borrower, "/teilen/buchungen")))
                .isEqualTo(fewOwn);
    }

    private void refused(UUID thing, Map<String, String> typed, String sentence) throws Exception {
        var answer = click.send(borrower, path(thing) + "/buchen", typed);
        assertThat(answer.getStatus()).as(sentence).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(sentence);
        if (typed.get("words").length() < 100) {
            assertThat(answer.getContentAsString()).contains("Für die Decke.");
        }
    }

    private static Map<String, String> typed(int days, String from, String until) {
        return new HashMap<>(Map.of(
                "fromDay",
                on(days, 0, 1).firstDay().toString(),
                "fromTime",
                from,
                "untilTime",
                until,
                "words",
                "Für die Decke.",
                "deed",
                "buchen"));
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        typed.put(field, value);
        return typed;
    }

    private static Map<String, String> rules() {
        return new HashMap<>(Map.of(
                "unit", "hours",
                "when", "hours",
                "approval", "asks",
                "leadHours", "0",
                "aheadDays", "60",
                "shortest", "15",
                "longest", "24",
                "beforeMinutes", "0",
                "afterMinutes", "15",
                "keepHours", "12"));
    }

    /// The next night in which the clocks change.
    private static LocalDate lastSunday(int month) {
        var today = LocalDate.now(Span.ZONE);
        var day = today.withDayOfMonth(1).withMonth(month).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        return day.isAfter(today)
                ? day
                : day.plusYears(1).withDayOfMonth(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    private static String path(UUID thing) {
        return "/teilen/angebot/" + thing;
    }
}
