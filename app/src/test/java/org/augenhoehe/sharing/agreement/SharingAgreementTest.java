package org.augenhoehe.sharing.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.People;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.trust.SomeLoans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// An agreement holds once both sides said yes to the same words; then the people of the other side may use what it
/// covers.
@PlatformTest
class SharingAgreementTest {
    private static final String PATH = "/teilen/vertraege";

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

    @Autowired
    OfferStore store;

    @Autowired
    Admission admission;

    private SignedIn north;
    private SignedIn south;
    private SignedIn member;
    private UUID ours;
    private UUID theirs;
    private UUID van;

    @BeforeEach
    void twoGroupsOfWhichOneHasAVan() throws Exception {
        north = somebody.named("Anneliese");
        south = somebody.named("Yusuf");
        member = somebody.named("Miriam");
        ours = founding.group(north);
        theirs = founding.group(south);
        founding.join(south, theirs, member);
        van = id(offers.offer(
                north,
                with(
                        offered("Transporter Nord"),
                        Map.of(
                                "good",
                                "VEHICLE",
                                "admits",
                                "MEMBERS",
                                "owner",
                                ours.toString(),
                                "members",
                                ours.toString()))));
    }

    @Test
    void itHoldsOnceTheOtherSideSaysYesToTheSameWords() throws Exception {
        var path = propose(Map.of());
        assertThat(admits(member)).isFalse();
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(south, path).getContentAsString()).contains("Wer fährt, tankt.");
        assertThat(click.send(member, path + "/zustimmen", Map.of("number", "1"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.send(north, path + "/zustimmen", Map.of("number", "1")).getStatus())
                .isEqualTo(422);
        assertThat(click.send(south, path + "/zustimmen", Map.of("number", "2")).getStatus())
                .isEqualTo(422);
        agree(path, 1);
        assertThat(admits(member)).isTrue();
        assertThat(admits(somebody.plain())).isFalse();
        assertThat(click.look(path).getContentAsString()).contains("Wer fährt, tankt.", "Vollkasko über Nord");
        assertThat(click.look("/teilen/angebot/" + van).getContentAsString()).contains("Vollkasko über Nord", path);
        assertThat(click.look(PATH).getContentAsString()).contains(path);
        assertThat(click.send(south, path + "/zustimmen", Map.of("number", "1")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void nobodySaysYesForBothSides() throws Exception {
        founding.join(south, theirs, north);
        click.send(south, "/gruppen/" + theirs + "/mitglieder/" + north.id() + "/vertreten");
        var path = propose(Map.of());
        assertThat(click.send(north, path + "/zustimmen", Map.of("number", "1")).getStatus())
                .isEqualTo(422);
        assertThat(admits(member)).isFalse();
    }

    @Test
    void whatHoldsGoesOnWhileAnotherVersionWaits() throws Exception {
        var path = propose(Map.of());
        agree(path, 1);
        var typed = with(typed(), Map.of("after", "1", "conditions", "Nur am Wochenende."));
        assertThat(click.send(south, path + "/aendern", with(typed, Map.of("after", "0")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(south, path + "/aendern", typed).getStatus()).isEqualTo(303);
        assertThat(admits(member)).isTrue();
        assertThat(click.look(path).getContentAsString())
                .contains("Wer fährt, tankt.")
                .doesNotContain("Nur am Wochenende.");
        click.send(north, path + "/zustimmen", Map.of("number", "2"));
        assertThat(click.look(path).getContentAsString()).contains("Nur am Wochenende.", "Wer fährt, tankt.");
    }

    @Test
    void eitherSideEndsItAndSaysWhy() throws Exception {
        var path = propose(Map.of());
        agree(path, 1);
        assertThat(click.send(member, path + "/beenden", Map.of("reason", "Einfach so."))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(south, path + "/beenden").getStatus()).isEqualTo(422);
        assertThat(click.send(south, path + "/beenden", Map.of("reason", "Wir haben jetzt einen eigenen."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(admits(member)).isFalse();
        assertThat(click.look(path).getContentAsString()).contains("Wir haben jetzt einen eigenen.");
        assertThat(click.send(north, path + "/beenden", Map.of("reason", "Auch."))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.look(north, path + "/aendern").getStatus()).isEqualTo(404);
    }

    @Test
    void beforeItsFirstAndAfterItsLastDayItLetsNobodyIn() throws Exception {
        var path = propose(Map.of("fromDay", day(1)));
        agree(path, 1);
        assertThat(admits(member)).isFalse();
        assertThat(status(Map.of("fromDay", day(-9), "untilDay", day(-1)))).isEqualTo(422);
        assertThat(status(Map.of("fromDay", day(9), "untilDay", day(1)))).isEqualTo(422);
        assertThat(status(Map.of("fromDay", ""))).isEqualTo(422);
    }

    @Test
    void itCoversSingleOffersOfTheTwoOnly() throws Exception {
        var foreign = id(offers.offer(somebody.plain(), "Fremder Hänger"));
        assertThat(status(Map.of("goods", "", "offers", foreign.toString()))).isEqualTo(422);
        assertThat(status(Map.of("goods", ""))).isEqualTo(422);
        var path = propose(Map.of("goods", "ROOM", "offers", van.toString()));
        agree(path, 1);
        assertThat(admits(member)).isTrue();
        var other = propose(Map.of("goods", "ROOM"));
        agree(other, 1);
        click.send(north, path + "/beenden", Map.of("reason", "Der Transporter ist verkauft."));
        assertThat(admits(member)).isFalse();
    }

    @Test
    void onlyWhoSpeaksProposesAndNotWithItself() throws Exception {
        var typed = with(typed(), Map.of("own", theirs.toString(), "partner", ours.toString()));
        assertThat(click.send(member, PATH + "/neu", typed).getStatus()).isEqualTo(403);
        assertThat(click.look(member, PATH + "/neu").getRedirectedUrl()).isEqualTo(PATH);
        assertThat(status(Map.of("partner", ours.toString()))).isEqualTo(422);
        assertThat(status(Map.of("partner", UUID.randomUUID().toString()))).isEqualTo(422);
        assertThat(status(Map.of("title", "x"))).isEqualTo(422);
        assertThat(offers.count("sharing.agreement where first = '" + ours + "' or second = '" + ours + "'"))
                .isZero();
    }

    @Test
    void onWhichAccountABookingGoesIsReadInsideOnly() throws Exception {
        var centres = "/teilen/kostenstellen/" + theirs;
        assertThat(click.look(member, centres).getStatus()).isEqualTo(403);
        assertThat(click.send(member, centres, Map.of("name", "Meins")).getStatus())
                .isEqualTo(403);
        assertThat(click.send(south, centres, Map.of("name", "")).getStatus()).isEqualTo(422);
        assertThat(click.send(south, centres, Map.of("name", "Haus Nord")).getStatus())
                .isEqualTo(303);
        assertThat(click.send(south, centres, Map.of("name", "Haus Nord")).getStatus())
                .isEqualTo(422);
        var coming = loans.coming(van, member.id(), "AGREED");
        var cost = "/teilen/buchung/" + coming + "/kostenstelle";
        assertThat(click.look(member, cost).getStatus()).isEqualTo(404);
        loans.book(coming, theirs);
        var centre = loans.one("select id from sharing.cost_centre where organisation = :of", theirs);
        assertThat(click.look(north, cost).getStatus()).isEqualTo(404);
        assertThat(click.send(north, cost, Map.of("centre", centre.toString())).getStatus())
                .isEqualTo(404);
        assertThat(click.send(member, cost, Map.of("centre", UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(member, cost, Map.of("centre", centre.toString())).getStatus())
                .isEqualTo(303);
        assertThat(click.look(member, "/teilen/buchung/" + coming).getContentAsString())
                .contains("Haus Nord");
        assertThat(click.look(north, "/teilen/buchung/" + coming).getContentAsString())
                .doesNotContain("Haus Nord");
        click.send(south, centres + "/" + centre + "/schliessen");
        assertThat(click.send(member, cost, Map.of("centre", centre.toString())).getStatus())
                .isEqualTo(422);
    }

    private Map<String, String> typed() {
        return new HashMap<>(Map.of(
                "own", ours.toString(),
                "partner", theirs.toString(),
                "title", "Transporter für beide",
                "conditions", "Wer fährt, tankt.",
                "insurance", "Vollkasko über Nord",
                "goods", "VEHICLE",
                "fromDay", day(0)));
    }

    private String propose(Map<String, String> other) throws Exception {
        var answer = click.send(north, PATH + "/neu", with(typed(), other));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private int status(Map<String, String> other) throws Exception {
        return click.send(north, PATH + "/neu", with(typed(), other)).getStatus();
    }

    private void agree(String path, int number) throws Exception {
        assertThat(click.send(south, path + "/zustimmen", Map.of("number", String.valueOf(number)))
                        .getStatus())
                .isEqualTo(303);
    }

    private boolean admits(SignedIn person) {
        return admission.admits(person.id(), store.get(van));
    }

    private static String day(int days) {
        return LocalDate.now(People.ZONE).plusDays(days).toString();
    }
}
