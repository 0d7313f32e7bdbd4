package org.augenhoehe.feeds;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

import biweekly.Biweekly;
import biweekly.ICalVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Other programs read along: what is public, and nothing else.
@PlatformTest
class FeedTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gatherings;

    @Autowired
    SomeCommitments promises;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CountedQueries queries;

    SignedIn host;
    Step step;
    UUID id;
    String path;

    @BeforeEach
    void anUndertakingRuns() throws Exception {
        host = somebody.plain();
        step = gatherings.open(host);
        id = step.undertaking();
        path = "/aktuelles/vorhaben/" + id;
    }

    @Test
    void anotherProgramReadsTheNewsOfAnUndertaking() throws Exception {
        var feed = feed(path + ".atom");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).startsWith("Aktuelles: " + SomeUndertaking.QUESTION);
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .contains("Phase: Planen", "Angefangen mit der Frage „" + SomeUndertaking.QUESTION + "“");
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getLink()).endsWith("/vorhaben/" + id + "/verlauf");
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getUpdatedDate().toInstant())
                    .isBefore(Instant.now().plusSeconds(5));
        });
        assertThat(feed.getEntries().getFirst().getUpdatedDate())
                .isAfterOrEqualTo(feed.getEntries().getLast().getUpdatedDate());
    }

    @Test
    void everythingTogetherSaysWhereItHappenedAndLeavesOutWhoJoined() throws Exception {
        some.participant(id);
        assertThat(feed("/aktuelles.atom").getEntries())
                .extracting(SyndEntry::getTitle)
                .contains("Phase: Planen")
                .doesNotContain("Jemand macht jetzt mit.");
        assertThat(feed(path + ".atom").getEntries())
                .extracting(SyndEntry::getTitle)
                .contains("Jemand macht jetzt mit.");
        assertThat(feed("/aktuelles.atom")
                        .getEntries()
                        .getFirst()
                        .getContents()
                        .getFirst()
                        .getValue())
                .isNotBlank();
    }

    @Test
    void nobodyIsNamedNotEvenToThoseWhoTakePart() throws Exception {
        some.plan(id, host, some.wish("probe-gathering"));
        assertThat(text(click.look(host, path + ".atom"))).doesNotContain(host.name());
        assertThat(text(click.look(host, path))).doesNotContain("· " + host.name());
        assertThat(text(click.look(host, path + ".ics"))).doesNotContain(host.name());
    }

    @Test
    void whatIsHiddenIsNotQuotedAnyMore() throws Exception {
        var need = gatherings.contribute(host, step, "Abends fährt kein Bus.");
        var promise = promises.promise(host, need, Map.of());
        assertThat(text(click.look(path + ".atom"))).contains(SomeCommitments.RAMP);
        assertThat(text(click.look(path + ".ics"))).contains("Rampe");
        hide("zusage", promise);
        assertThat(text(click.look(path + ".atom")))
                .doesNotContain(SomeCommitments.RAMP)
                .contains("Was hier stand, wird nicht mehr gezeigt.");
        assertThat(text(click.look(path + ".ics"))).doesNotContain("Rampe");
        assertThat(text(click.look("/vorhaben/" + id + "/verlauf")))
                .as("nor in the history itself")
                .doesNotContain(SomeCommitments.RAMP);
    }

    @Test
    void whatIsWrittenInThePreparationRoomStaysThere() throws Exception {
        var secret = "Das sagen wir erst unter uns.";
        var user = some.participant(id, StandingKind.SERVICE_USER, host);
        var room = "/vorhaben/" + id + "/vorbereitung";
        click.send(user, room + "/oeffnen");
        assertThat(click.send(user, room + "/schreiben", Map.of("wording", secret))
                        .getStatus())
                .isEqualTo(303);
        assertThat(text(click.look(user, room))).contains(secret);
        for (var address : List.of(path, path + ".atom", path + ".ics", "/aktuelles", "/aktuelles.atom")) {
            assertThat(text(click.look(address))).doesNotContain(secret);
        }
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        for (var address : List.of(path + ".atom", "/aktuelles.atom", path + ".ics", "/termine.ics")) {
            var first = click.look(address);
            var tag = String.valueOf(first.getHeader(HttpHeaders.ETAG));
            assertThat(tag).startsWith("\"");
            var again = asked(address, HttpHeaders.IF_NONE_MATCH, tag);
            assertThat(again.getStatus()).as(address).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
        }
        assertThat(click.look(path + ".atom").getHeader(HttpHeaders.LAST_MODIFIED))
                .as("no moment tells that something was hidden")
                .isNull();
        var tag = String.valueOf(click.look(path + ".atom").getHeader(HttpHeaders.ETAG));
        some.enter(id, host, Phase.DESIGN);
        assertThat(asked(path + ".atom", HttpHeaders.IF_NONE_MATCH, tag).getStatus())
                .as("something happened")
                .isEqualTo(200);
    }

    @Test
    void noFeedIsKeptInACacheUnasked() throws Exception {
        assertThat(click.look(path + ".atom").getHeader(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("no-cache");
    }

    @Test
    void aProgramFindsTheFeedOnThePage() throws Exception {
        assertThat(text(click.look("/vorhaben/" + id)))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"" + path + ".atom\"")
                .contains("<link rel=\"alternate\" type=\"text/calendar\" href=\"" + path + ".ics\"")
                .contains("<a href=\"" + path + ".atom\"");
        assertThat(text(click.look("/aktuelles"))).contains("href=\"/aktuelles.atom\"", "href=\"/termine.ics\"");
    }

    @Test
    void aCalendarHasTheStepTheAnswersAndThePromisedDay() throws Exception {
        var need = gatherings.contribute(host, step, "Abends fährt kein Bus.");
        promises.promise(host, need, Map.of());
        var read = Biweekly.parse(text(click.look(path + ".ics"))).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(read.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder(
                        step.question(),
                        "Antworten zugesagt bis heute: " + step.question(),
                        "Zugesagt bis heute: " + SomeCommitments.RAMP);
        assertThat(read.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        var open = read.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals("urn:uuid:" + step.id()))
                .findFirst()
                .orElseThrow();
        assertThat(open.getDateStart().getValue().toInstant())
                .isEqualTo(step.opensAt().truncatedTo(ChronoUnit.SECONDS));
        assertThat(Biweekly.parse(text(click.look("/termine.ics"))).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains("urn:uuid:" + step.id());
    }

    @Test
    void whatPeoplePasteCannotBreakTheFeed() throws Exception {
        var pasted = "Wer kocht? <b>&amp;\u0001\uFFFE ]]> \u2028 🍐";
        var other = some.start(host, Map.of("question", pasted));
        assertThat(feed("/aktuelles/vorhaben/" + other + ".atom").getTitle()).contains("Wer kocht? <b>&amp;", "🍐");
    }

    @Test
    void whatIsNotThereHasNoFeed() throws Exception {
        for (var address : List.of(
                "/aktuelles/vorhaben/" + UUID.randomUUID(),
                "/aktuelles/wetter/" + id,
                "/aktuelles/vorhaben/heute",
                "/aktuelles/ort/" + UUID.randomUUID())) {
            assertThat(click.look(address).getStatus()).as(address).isEqualTo(404);
            assertThat(click.look(address + ".atom").getStatus()).as(address).isEqualTo(404);
        }
    }

    @Test
    void feedsCostTheSameForLittleAndForMuchNews() throws Exception {
        click.look(path + ".atom");
        var few = queries.during(() -> click.look(path + ".atom"));
        var fewDays = queries.during(() -> click.look(path + ".ics"));
        for (int i = 0; i < 5; i++) {
            some.plan(id, host, some.wish("probe-gathering"));
        }
        assertThat(queries.during(() -> click.look(path + ".atom"))).isEqualTo(few);
        assertThat(queries.during(() -> click.look(path + ".ics"))).isEqualTo(fewDays);
    }

    private void hide(String kind, String promise) {
        transaction.executeWithoutResult(any -> moderated.stream()
                .filter(room -> room.kind().equals(kind))
                .forEach(room -> room.hide(UUID.fromString(promise.substring("/zusagen/".length())))));
    }

    private MockHttpServletResponse asked(String address, String header, String value) throws Exception {
        return mvc.perform(get(address).header(header, value)).andReturn().getResponse();
    }

    private SyndFeed feed(String address) throws Exception {
        var answer = click.look(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.getContentAsByteArray())));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        // A calendar breaks long lines; read together they say what was said.
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
