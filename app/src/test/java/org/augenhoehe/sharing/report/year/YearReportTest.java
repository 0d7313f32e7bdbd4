package org.augenhoehe.sharing.report.year;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.trust.SomeLoans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// The report of a year, computed by hand: five people, two hours each, at 12.50 euros an hour.
@PlatformTest
class YearReportTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int YEAR = LocalDate.now(ZONE).getYear() - 1;

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

    private SignedIn speaker;
    private UUID group;
    private UUID room;
    private String report;

    @BeforeEach
    void aGroupWithARoom() throws Exception {
        speaker = somebody.named("Anneliese");
        group = founding.group(speaker);
        room = id(offers.offer(speaker, with(offered("Saal Nord"), Map.of("good", "ROOM", "owner", group.toString()))));
        report = "/teilen/bericht/" + group;
    }

    @Test
    void withoutAStatedValueThereAreNoEuros() throws Exception {
        lend(5);
        assertThat(csv()).contains(YEAR + ",Raum,5,10.00,,0");
        assertThat(page()).contains("kein Wert angegeben");
    }

    @Test
    void hoursTimesTheStatedValueAreEuros() throws Exception {
        lend(5);
        state(Map.of());
        assertThat(csv()).contains(YEAR + ",Raum,5,10.00,125.00,5");
        assertThat(page()).contains("125,00", "Mietpreis der Stadt");
    }

    @Test
    void aLaterValueCountsFromItsDayOn() throws Exception {
        lend(10);
        state(Map.of());
        state(Map.of("euros", "20", "fromDay", YEAR + "-06-06", "source", "Neuer Mietpreis"));
        // The first five of June 1 to 10 at 12.50, the others at 20: 5 · 25 + 5 · 40.
        assertThat(csv()).contains(YEAR + ",Raum,10,20.00,325.00,10");
        assertThat(click.send(speaker, report + "/werte", typed(Map.of("euros", "99")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(csv()).contains("325.00");
    }

    @Test
    void whatBeganBeforeTheFirstValueHasNone() throws Exception {
        lend(10);
        state(Map.of("fromDay", YEAR + "-06-06"));
        assertThat(csv()).contains(YEAR + ",Raum,10,20.00,125.00,5");
        assertThat(page()).contains("für 5 Male");
    }

    @Test
    void whereOnlyFourStandBehindAValueThereIsNoWorth() throws Exception {
        lend(9);
        state(Map.of("fromDay", YEAR + "-06-06"));
        assertThat(csv()).contains(YEAR + ",Raum,9,18.00,,0");
    }

    @Test
    void theRunningYearIsReadByThoseWhoSpeak() throws Exception {
        var now = report + "/" + (YEAR + 1);
        assertThat(click.look(speaker, now).getStatus()).isEqualTo(200);
        for (var way : new String[] {now, now + "/csv", now + "/pdf", "/teilen/bericht/ort/" + (YEAR + 1)}) {
            assertThat(click.look(way).getStatus()).as(way).isEqualTo(404);
            assertThat(click.look(somebody.plain(), way).getStatus()).as(way).isEqualTo(404);
        }
        assertThat(click.look("/teilen/bericht/ort").getHeader("Location")).endsWith("/" + YEAR);
    }

    @Test
    void whatIsWrittenDownLaterAddsNothingToAYearThatIsOver() throws Exception {
        lend(5);
        var december = LocalDateTime.of(YEAR, 12, 30, 10, 0).atZone(ZONE).toInstant();
        loans.add(
                room,
                somebody.plain().id(),
                null,
                "BACK",
                december,
                december.plusSeconds(7200),
                LocalDateTime.of(YEAR + 1, 1, 2, 10, 0).atZone(ZONE).toInstant());
        assertThat(csv()).contains(YEAR + ",Raum,5,10.00,");
    }

    @Test
    void whatFourPeopleUsedIsToldNowhere() throws Exception {
        lend(4);
        state(Map.of());
        assertThat(csv()).doesNotContain("Raum");
        assertThat(page()).contains("können wir nichts zeigen");
    }

    @Test
    void otherYearsAndWhatWasNotLentCountNot() throws Exception {
        lend(5);
        var last = LocalDateTime.of(YEAR - 1, 12, 31, 10, 0).atZone(ZONE).toInstant();
        loans.add(room, somebody.plain().id(), null, "BACK", last.minusSeconds(7200), last, last);
        var june = LocalDateTime.of(YEAR, 6, 20, 10, 0).atZone(ZONE).toInstant();
        loans.add(room, somebody.plain().id(), null, "MISSED", june, june.plusSeconds(7200), june);
        assertThat(csv()).contains(YEAR + ",Raum,5,10.00,");
    }

    @Test
    void everybodyTakesItAlongAndReadsNoName() throws Exception {
        lend(5);
        var pdf = click.look(report + "/" + YEAR + "/pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(pdf.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(page()).doesNotContain("Probe ");
        assertThat(click.look("/teilen/bericht/ort/" + YEAR).getStatus()).isEqualTo(200);
        assertThat(click.look("/teilen/bericht/ort/" + YEAR + "/csv").getStatus())
                .isEqualTo(200);
    }

    @Test
    void ofWhatIsNotThereThereIsNoReport() throws Exception {
        assertThat(click.look(report + "/" + (YEAR + 2)).getStatus()).isEqualTo(404);
        assertThat(click.look(report + "/1999").getStatus()).isEqualTo(404);
        assertThat(click.look("/teilen/bericht/" + UUID.randomUUID() + "/" + YEAR)
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.look(report).getHeader("Location")).startsWith(report + "/");
    }

    @Test
    void onlyWhoSpeaksStatesAValueAndSaysWhereItIsFrom() throws Exception {
        var other = somebody.plain();
        assertThat(click.look(other, report + "/werte").getStatus()).isEqualTo(403);
        assertThat(click.send(other, report + "/werte", typed(Map.of())).getStatus())
                .isEqualTo(403);
        for (var wrong : new String[] {"", "0", "-5", "viel", "1,234", "100000,01"}) {
            assertThat(click.send(speaker, report + "/werte", typed(Map.of("euros", wrong)))
                            .getStatus())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(click.send(speaker, report + "/werte", typed(Map.of("source", "")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(speaker, report + "/werte", typed(Map.of("fromDay", "")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(offers.count("sharing.worth where organisation = '" + group + "'"))
                .isZero();
    }

    /// From June 1 on, one person each day, for two hours.
    private void lend(int people) {
        for (int i = 0; i < people; i++) {
            var from = LocalDateTime.of(YEAR, 6, 1 + i, 10, 0).atZone(ZONE).toInstant();
            var until = from.plusSeconds(7200);
            loans.add(room, somebody.plain().id(), null, "BACK", from, until, until);
        }
    }

    private void state(Map<String, String> other) throws Exception {
        assertThat(click.send(speaker, report + "/werte", typed(other)).getStatus())
                .isEqualTo(303);
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var typed = new HashMap<>(
                Map.of("good", "ROOM", "euros", "12,50", "source", "Mietpreis der Stadt", "fromDay", YEAR + "-01-01"));
        typed.putAll(other);
        return typed;
    }

    private String page() throws Exception {
        return click.look(report + "/" + YEAR).getContentAsString();
    }

    private String csv() throws Exception {
        return click.look(report + "/" + YEAR + "/csv").getContentAsString();
    }
}
