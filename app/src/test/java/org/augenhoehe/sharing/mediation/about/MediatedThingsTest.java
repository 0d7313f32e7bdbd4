package org.augenhoehe.sharing.mediation.about;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.People;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;

/// Besides bookings two sides may be at odds about something asked for, and about hours of the time bank. Mediators for
/// the whole place are those whom an undertaking chose in a decision.
@PlatformTest
class MediatedThingsTest {
    private static final String DESK = "/teilen/schlichtung";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeOffers offers;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    AskingBook asking;

    @Autowired
    JdbcClient db;

    private SignedIn owner;
    private SignedIn other;

    @BeforeEach
    void twoSides() {
        owner = somebody.named("Anneliese");
        other = somebody.named("Yusuf");
    }

    @Test
    void whoAskedAndWhoOffersBringWhatWasAskedForToTheDesk() throws Exception {
        var given = SomeOffers.with(SomeOffers.offered("Sofa Linde"), Map.of("deal", "GIVE"));
        var ask = id(ask(offers.offer(owner, given), "/anfragen"));
        assertThat(open(somebody.plain(), "ask", ask)).isEqualTo(404);
        assertThat(open(owner, "ask", ask)).isEqualTo(303);
        var page = click.look(other, path(ask)).getContentAsString();
        assertThat(page).contains("Sofa Linde", "Anneliese", "Yusuf", "/teilen/anfrage/" + ask);
        assertThat(open(other, "ask", ask)).isEqualTo(422);
        assertThat(side(ask, "person")).isEqualTo(owner.id());
        assertThat(side(ask, "other_person")).isEqualTo(other.id());
    }

    @Test
    void whoHelpedIsTheOtherSideOfARequest() throws Exception {
        var ask = id(ask(offers.ask(owner, SomeOffers.asked("Kran Linde")), "/helfen"));
        assertThat(open(other, "ask", ask)).isEqualTo(303);
        assertThat(side(ask, "person")).isEqualTo(other.id());
        assertThat(side(ask, "other_person")).isEqualTo(owner.id());
        assertThat(click.look(owner, path(ask)).getContentAsString()).contains("Kran Linde");
    }

    @Test
    void forAGroupEveryoneWhoSpeaksForItIsOnItsSide() throws Exception {
        var group = founding.group(owner);
        var given =
                SomeOffers.with(SomeOffers.offered("Regal Linde"), Map.of("deal", "GIVE", "owner", group.toString()));
        var ask = id(ask(offers.offer(owner, given), "/anfragen"));
        assertThat(open(other, "ask", ask)).isEqualTo(303);
        assertThat(side(ask, "other_organisation")).isEqualTo(group);
        assertThat(click.look(owner, path(ask)).getStatus()).isEqualTo(200);
        var member = somebody.plain();
        founding.join(owner, group, member);
        assertThat(click.look(member, path(ask)).getStatus()).isEqualTo(404);
    }

    @Test
    void whoGaveAndWhoReceivedBringAnExchangeOfHoursToTheDesk() throws Exception {
        bank.open();
        var exchange = exchange();
        assertThat(open(somebody.plain(), "exchange", exchange)).isEqualTo(404);
        assertThat(open(other, "exchange", exchange)).isEqualTo(303);
        assertThat(click.look(owner, path(exchange)).getContentAsString())
                .contains("Keller Linde", "/zeitbank/austausch/" + exchange);
        assertThat(open(owner, "exchange", exchange)).isEqualTo(422);
    }

    @Test
    void whatThereIsNotIsNotFound() throws Exception {
        for (var kind : List.of("ask", "exchange", "booking", "weather")) {
            assertThat(open(owner, kind, UUID.randomUUID())).as(kind).isEqualTo(404);
        }
    }

    @Test
    void whomAnUndertakingChoseMediatesForTheWholePlace() throws Exception {
        var vote = decided();
        var chosen = vote.others().getFirst();
        var page = DESK + "/amt/neu?vorhaben=" + vote.undertaking();
        assertThat(click.look(vote.host(), page).getContentAsString())
                .contains(vote.step().question());
        assertThat(click.look(chosen, page).getStatus()).isEqualTo(403);
        assertThat(name(chosen, vote, chosen, Map.of())).isEqualTo(403);
        assertThat(name(vote.host(), vote, somebody.plain(), Map.of())).isEqualTo(422);
        assertThat(name(vote.host(), vote, chosen, Map.of("step", ""))).isEqualTo(422);
        assertThat(name(vote.host(), vote, chosen, Map.of())).isEqualTo(303);
        click.send(chosen, DESK + "/amt/" + office(chosen) + "/ja");
        assertThat(click.look(DESK).getContentAsString())
                .contains(chosen.name(), "/faden/" + vote.step().id());
        var given = SomeOffers.with(SomeOffers.offered("Tisch Linde"), Map.of("deal", "GIVE"));
        var ask = id(ask(offers.offer(owner, given), "/anfragen"));
        open(owner, "ask", ask);
        assertThat(click.send(chosen, path(ask) + "/uebernehmen").getStatus()).isEqualTo(303);
        assertThat(side(ask, "mediator")).isEqualTo(chosen.id());
    }

    @Test
    void whatIsNotDecidedNamesNobody() throws Exception {
        var vote = decisions.consent(2, Map.of());
        var page = DESK + "/amt/neu?vorhaben=" + vote.undertaking();
        var chosen = vote.others().getFirst();
        assertThat(click.look(vote.host(), page).getContentAsString())
                .doesNotContain(vote.step().id().toString());
        assertThat(name(vote.host(), vote, chosen, Map.of())).isEqualTo(422);
    }

    @Test
    void hostsFindTheWayOnceSomethingIsDecided() throws Exception {
        var running = decisions.consent(2, Map.of());
        var way = DESK + "/amt/neu?vorhaben=";
        assertThat(home(running.host(), running)).doesNotContain(way);
        var vote = decided();
        assertThat(home(vote.host(), vote)).contains(way + vote.undertaking());
        assertThat(home(vote.others().getFirst(), vote)).doesNotContain(way);
    }

    private String home(SignedIn reader, SomeDecision.Vote vote) throws Exception {
        return click.look(reader, "/vorhaben/" + vote.undertaking()).getContentAsString();
    }

    private SomeDecision.Vote decided() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 3, 0, Map.of());
        decisions.cast(vote, vote.host(), "1");
        decisions.cast(vote, vote.others().getFirst(), "1");
        decisions.end(vote);
        return vote;
    }

    private int name(SignedIn by, SomeDecision.Vote vote, SignedIn chosen, Map<String, String> other) throws Exception {
        var today = LocalDate.now(People.ZONE);
        var typed = new HashMap<>(Map.of(
                "person", chosen.id().toString(),
                "step", vote.step().id().toString(),
                "decision", "Mit allen Stimmen gewählt.",
                "decidedOn", today.minusDays(1).toString(),
                "fromDay", today.toString(),
                "untilDay", today.plusDays(365).toString()));
        typed.putAll(other);
        return click.send(by, DESK + "/amt/neu?vorhaben=" + vote.undertaking(), typed)
                .getStatus();
    }

    private String ask(String about, String way) throws Exception {
        var answer = click.send(other, about + way, Map.of("words", "Ich komme gern vorbei.", "contact", ""));
        return String.valueOf(answer.getHeader("Location"));
    }

    private UUID exchange() {
        bank.account(owner, Mode.COUNTS);
        bank.account(other, Mode.COUNTS);
        var asked = asking.ask(
                owner.id(),
                new Proposal(
                        bank.account(owner),
                        bank.account(other),
                        true,
                        60,
                        LocalDate.now(People.ZONE),
                        "Keller Linde",
                        true));
        return ((Exchanged.Done) asked).exchange();
    }

    private int open(SignedIn by, String kind, UUID thing) throws Exception {
        return click.send(by, DESK + "/neu", Map.of("art", kind, "id", thing.toString(), "words", "So war das nicht."))
                .getStatus();
    }

    private String path(UUID thing) {
        return DESK + "/" + side(thing, "id");
    }

    private UUID side(UUID thing, String column) {
        return db.sql("select " + column + " from sharing.dispute where thing = :thing")
                .param("thing", thing)
                .query(UUID.class)
                .single();
    }

    private UUID office(SignedIn person) {
        return db.sql("select id from sharing.mediator where person = :person and ended_at is null")
                .param("person", person.id())
                .query(UUID.class)
                .single();
    }
}
