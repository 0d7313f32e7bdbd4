package org.augenhoehe.sharing.trust.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

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

/// What happened is told in sentences, to whom somebody asks for something; they can say something to it.
@PlatformTest
class FactsTest {
    private static final String OWN = "/teilen/vertrauen";

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

    private SignedIn owner;
    private SignedIn borrower;
    private UUID offer;

    @BeforeEach
    void somethingToBorrow() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        offer = id(offers.offer(owner, "Fräse Holunder"));
    }

    @Test
    void whatHappenedIsToldInSentences() throws Exception {
        assertThat(own()).contains("Hat hier noch nichts ausgeliehen.");
        loans.back(offer, borrower.id(), 40);
        loans.back(offer, borrower.id(), 30);
        assertThat(own()).contains("2 Ausleihen, alle zurückgebracht").doesNotContain("zu spät");
        loans.late(offer, borrower.id(), 20);
        loans.coming(offer, borrower.id(), "MISSED");
        assertThat(own())
                .contains("3 Ausleihen, alle zurückgebracht", "einmal zu spät", "einmal vereinbart und nicht abgeholt");
    }

    @Test
    void whoWritesTheReturnDownOnTheSameDayMakesNobodyLate() throws Exception {
        var booking = loans.back(offer, borrower.id(), 10);
        assertThat(own()).doesNotContain("zu spät");
        assertThat(comment(booking, "Stimmt.")).isEqualTo(422);
    }

    @Test
    void onlyWhoWasAskedReadsItAndOnlyWhileItIsUnderWay() throws Exception {
        loans.late(offer, borrower.id(), 20);
        var asked = "/teilen/buchung/" + loans.coming(offer, borrower.id(), "ASKED");
        assertThat(click.look(owner, asked).getContentAsString()).contains("einmal zu spät");
        assertThat(click.look(borrower, asked).getContentAsString()).doesNotContain("einmal zu spät");
        var over = "/teilen/buchung/" + loans.back(offer, borrower.id(), 5);
        assertThat(click.look(owner, over).getContentAsString()).doesNotContain("einmal zu spät");
        assertThat(click.look(somebody.plain(), asked).getStatus()).isEqualTo(404);
    }

    @Test
    void whoeverItIsAboutSaysSomethingToItAndOthersReadThat() throws Exception {
        var late = loans.late(offer, borrower.id(), 20);
        assertThat(comment(late, "Freitag gebracht, Montag eingetragen.")).isEqualTo(303);
        var asked = "/teilen/buchung/" + loans.coming(offer, borrower.id(), "ASKED");
        assertThat(click.look(owner, asked).getContentAsString()).contains("Freitag gebracht, Montag eingetragen.");
        assertThat(comment(late, "")).isEqualTo(303);
        assertThat(click.look(owner, asked).getContentAsString())
                .doesNotContain("Freitag gebracht, Montag eingetragen.");
    }

    @Test
    void nobodySaysSomethingToFactsOfOthers() throws Exception {
        var late = loans.late(offer, borrower.id(), 20);
        var typed = Map.of("booking", late.toString(), "words-" + late, "Immer so.");
        assertThat(click.send(owner, OWN + "/dazu", typed).getStatus()).isEqualTo(422);
        assertThat(comment(late, "x".repeat(501))).isEqualTo(422);
        assertThat(offers.count("sharing.fact_comment where booking = '" + late + "'"))
                .isZero();
    }

    @Test
    void aThingIsToldOfOnlyOnceFivePeopleHadIt() throws Exception {
        var page = "/teilen/angebot/" + offer;
        for (int i = 0; i < 4; i++) {
            loans.back(offer, somebody.plain().id(), 10 + i);
        }
        loans.back(offer, borrower.id(), 5);
        loans.back(offer, borrower.id(), 6);
        assertThat(click.look(page).getContentAsString()).contains("6-mal verliehen, immer zurückgebracht");
        var other = id(offers.offer(owner, "Fräse Weide"));
        for (int i = 0; i < 9; i++) {
            loans.back(other, borrower.id(), 10 + i);
        }
        assertThat(click.look("/teilen/angebot/" + other).getContentAsString()).doesNotContain("mal verliehen");
    }

    @Test
    void whatSomebodyBorrowedElsewhereIsToldToNobody() throws Exception {
        var late = loans.late(offer, borrower.id(), 20);
        var out = Instant.now().minus(Duration.ofDays(9));
        loans.add(offer, borrower.id(), null, "OUT", out.minus(Duration.ofHours(2)), out, out);
        comment(late, "Ich war krank.");
        var other = somebody.named("Jonas");
        var drill = id(offers.offer(other, "Bohrer Pappel"));
        var asked = click.look(other, "/teilen/buchung/" + loans.coming(drill, borrower.id(), "ASKED"))
                .getContentAsString();
        assertThat(asked).contains("ist es noch nicht", "Ich war krank.").doesNotContain("Holunder");
        var report = Pattern.compile("/melden/wort-zur-ausleihe/[0-9a-f-]{36}").matcher(asked);
        assertThat(report.find()).isTrue();
        assertThat(click.look(other, report.group()).getStatus())
                .as("whoever reads a word can report it")
                .isEqualTo(200);
        assertThat(click.look(other, report.group()).getContentAsString()).doesNotContain("Holunder");
        assertThat(click.look(somebody.plain(), report.group()).getStatus()).isEqualTo(404);
    }

    @Test
    void noDifferenceOfAGroupsThingsTellsOfFewerThanFive() throws Exception {
        var group = founding.group(owner);
        var with = Map.of("owner", group.toString());
        var much = id(offers.offer(owner, SomeOffers.with(SomeOffers.offered("Leiter Ahorn"), with)));
        var little = id(offers.offer(owner, SomeOffers.with(SomeOffers.offered("Leiter Birke"), with)));
        for (int i = 0; i < 5; i++) {
            loans.back(much, somebody.plain().id(), 10 + i);
        }
        loans.back(little, borrower.id(), 5);
        loans.back(little, borrower.id(), 6);
        assertThat(click.look("/teilen/angebot/" + little).getContentAsString())
                .as("not seven: less five that would be the two of one person")
                .contains("5-mal verliehen, immer zurückgebracht")
                .doesNotContain("7-mal");
    }

    @Test
    void whereSomebodyBelongsIsReadOnlyWhereTheyShowIt() throws Exception {
        var group = founding.group(borrower);
        var asked = "/teilen/buchung/" + loans.coming(offer, borrower.id(), "ASKED");
        assertThat(click.look(owner, asked).getContentAsString()).doesNotContain("Gehört dazu");
        click.send(borrower, OWN + "/mitglied", Map.of("shown", group.toString()));
        assertThat(click.look(owner, asked).getContentAsString()).contains("Gehört dazu (bestätigt)");
        click.send(borrower, OWN + "/mitglied");
        assertThat(click.look(owner, asked).getContentAsString()).doesNotContain("Gehört dazu");
    }

    @Test
    void nobodyShowsAMembershipTheyDoNotHave() throws Exception {
        var foreign = founding.group(owner);
        click.send(borrower, OWN + "/mitglied", Map.of("shown", foreign.toString()));
        assertThat(offers.count("sharing.shown_membership where person = '" + borrower.id() + "'"))
                .isZero();
    }

    private String own() throws Exception {
        return click.look(borrower, OWN).getContentAsString();
    }

    private int comment(UUID booking, String words) throws Exception {
        return click.send(borrower, OWN + "/dazu", Map.of("booking", booking.toString(), "words-" + booking, words))
                .getStatus();
    }
}
