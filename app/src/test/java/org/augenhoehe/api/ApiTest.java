package org.augenhoehe.api;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.opendata.SomeOpenData;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.lots.SomeLots;
import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.SomeMeeting;
import org.augenhoehe.participation.review.SomeReview;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;

/// Programs read what everybody may read, and are told exactly what they read.
@PlatformTest
class ApiTest {
    private static final String API = Program.API;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path OPENAPI = Path.of("src/test/resources/api/openapi-3.1-schema.json");
    private static final List<String> LISTS = List.of(
            "undertakings",
            "steps",
            "contributions",
            "answers",
            "tasks",
            "results",
            "budgets",
            "reviews",
            "surveys",
            "draws",
            "statements",
            "documents",
            "stories",
            "map-entries",
            "map-collections",
            "offers",
            "requests",
            "pages",
            "meetings",
            "text-changes",
            "walk-notes",
            "profiles",
            "commitments",
            "things");

    @Autowired
    MockMvc mvc;

    @Autowired
    Program program;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeGathering gatherings;

    @Autowired
    SomeCommitments promises;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeTasks tasks;

    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeReview reviews;

    @Autowired
    SomeLots lots;

    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    SomeOffers sharing;

    @Autowired
    List<Resource<?>> resources;

    @Autowired
    SomeOpenData some;

    @Autowired
    Hiding hiding;

    @Autowired
    CountedQueries queries;

    SignedIn host;
    Step step;
    UUID need;
    String promise;

    @BeforeEach
    void anUndertakingRuns() throws Exception {
        host = somebody.plain();
        step = gatherings.open(host);
        need = gatherings.contribute(host, step, "Abends fährt kein Bus.");
        promise = promises.promise(host, need, Map.of());
    }

    @Test
    void theDescriptionIsGoodOpenApi() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(OPENAPI), InputFormat.JSON);
        var description = program.read("/openapi.json");
        assertThat(schema.validate(description)).isEmpty();
        assertThat(description.get("openapi").stringValue()).startsWith("3.1");
        assertThat(description.get("paths").size()).isEqualTo(2 * LISTS.size());
    }

    @Test
    void everyListThatThereIsIsDescribedAndNamed() throws Exception {
        assertThat(resources).extracting(one -> one.name()).containsExactlyInAnyOrderElementsOf(LISTS);
        assertThat(program.read("").get("lists").propertyNames()).containsExactlyInAnyOrderElementsOf(LISTS);
        var page = click.look("/api").getContentAsString();
        LISTS.forEach(name -> assertThat(page).contains(API + "/" + name));
    }

    @Test
    void everyAnswerIsAsTheDescriptionSays() throws Exception {
        some.make();
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        decisions.cast(vote, vote.host(), "1");
        decisions.end(vote);
        decisions.end(decisions.consent(1, Map.of()));
        meetings.invited(Format.WORLD_CAFE, 0);
        for (var name : LISTS) {
            var all = program.all(name, "");
            assertThat(all).as(name).isNotEmpty();
            program.assertFits("/" + name, program.read("/" + name));
            for (var one : all) {
                program.assertFits("/" + name + "/{id}", one);
            }
            var last = all.getLast();
            assertThat(program.read("/" + name + "/" + last.get("id").stringValue()))
                    .isEqualTo(last);
        }
        var result = program.read("/results/" + vote.step().id());
        assertThat(result.at("/winners/0/title").stringValue()).isEqualTo("Donnerstag");
        assertThat(result.get("undertaking").stringValue())
                .isEqualTo(vote.undertaking().toString());
    }

    @Test
    void aBadAnswerWouldBeSeen() throws Exception {
        var wrong = (ObjectNode) program.read("/undertakings").at("/items/0");
        wrong.put("state", "WALKING");
        assertThat(program.mistakes("/undertakings/{id}", wrong)).isNotEmpty();
        wrong.remove("question");
        assertThat(program.mistakes("/undertakings/{id}", wrong)).hasSizeGreaterThan(1);
    }

    @Test
    void pageByPageEverythingIsReadOnceAndInOrder() throws Exception {
        for (int i = 0; i < 5; i++) {
            gatherings.contribute(host, step, "Noch ein Bedarf, Nummer " + i);
        }
        var ids = program.all("contributions", "?limit=2&step=" + step.id()).stream()
                .map(one -> one.get("id").stringValue())
                .toList();
        assertThat(ids).hasSize(6).isSorted();
        assertThat(new HashSet<>(ids)).hasSize(6);
        var whole = program.read("/contributions?step=" + step.id());
        assertThat(whole.get("items").size()).isEqualTo(6);
        assertThat(whole.get("next").isNull()).isTrue();
        assertThat(program.read("/contributions?limit=6&step=" + step.id())
                        .get("next")
                        .isNull())
                .as("a full page that is the last")
                .isTrue();
    }

    @Test
    void aListIsNarrowedByWhatItBelongsTo() throws Exception {
        var id = step.undertaking();
        assertThat(program.all("steps", "?undertaking=" + id)).hasSize(1);
        assertThat(program.all("commitments", "?undertaking=" + id)).hasSize(1);
        assertThat(program.all("contributions", "?undertaking=" + id)).hasSize(1);
        for (var name :
                List.of("answers", "tasks", "results", "budgets", "reviews", "surveys", "draws", "statements")) {
            assertThat(program.all(name, "?undertaking=" + id)).as(name).isEmpty();
        }
        assertThat(program.all("things", "?undertaking=" + id))
                .extracting(one -> one.get("kind").stringValue())
                .contains("undertaking", "step", "need", "commitment");
        assertThat(program.read("/undertakings?service=" + UUID.randomUUID())
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void theThreadIsReadFromThingToThing() throws Exception {
        var thing = program.read("/things/" + need);
        assertThat(thing.at("/to/0/id").stringValue()).isEqualTo(idOf(promise).toString());
        assertThat(thing.at("/to/0/how").stringValue()).isEqualTo("PROMISED_BY");
        assertThat(program.read("/things/" + idOf(promise)).at("/from/0/id").stringValue())
                .isEqualTo(need.toString());
    }

    @Test
    void whatIsHiddenOrTakenBackIsNotThere() throws Exception {
        var words = "Das soll niemand lesen, " + UUID.randomUUID();
        need = gatherings.contribute(host, step, words);
        promise = promises.promise(host, need, Map.of("wording", words));
        assertThat(everything()).contains(words);
        var taken = gatherings.contribute(host, step, words + ", zurückgenommen");
        assertThat(click.send(host, "/beitraege/" + taken + "/zuruecknehmen").getStatus())
                .isEqualTo(303);
        hiding.hide("zusage", idOf(promise));
        hiding.hide("beitrag", need);
        assertThat(program.status("/commitments/" + idOf(promise))).isEqualTo(404);
        assertThat(program.status("/contributions/" + need)).isEqualTo(404);
        assertThat(program.status("/contributions/" + taken)).isEqualTo(404);
        assertThat(program.read("/things/" + need).get("title").isNull()).isTrue();
        assertThat(everything()).doesNotContain(words);
    }

    @Test
    void nobodyIsNamed() throws Exception {
        gatherings.contribute(host, step, Map.of("kind", "IDEA", "wording", "Wir fahren selbst.", "named", "true"));
        assertThat(click.look("/sammeln/" + step.id()).getContentAsString()).contains(host.name());
        assertThat(everything()).contains("Wir fahren selbst.").doesNotContain(host.name());
        assertThat(everything()).doesNotContain(host.id().toString());
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        for (var path : List.of("/undertakings?limit=1", "/undertakings/" + step.undertaking(), "/openapi.json", "")) {
            var tag = String.valueOf(program.ask(path).getHeader(HttpHeaders.ETAG));
            assertThat(tag).matches("\"[0-9a-f]{32}\"");
            var again = mvc.perform(get(API + path).header(HttpHeaders.IF_NONE_MATCH, tag))
                    .andReturn()
                    .getResponse();
            assertThat(again.getStatus()).as(path).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
        }
        var list = "/contributions?step=" + step.id();
        var tag = program.ask(list).getHeader(HttpHeaders.ETAG);
        gatherings.contribute(host, step, "Noch ein Bedarf.");
        assertThat(program.ask(list).getHeader(HttpHeaders.ETAG)).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undertakings?limit=0",
                "undertakings?limit=201",
                "undertakings?limit=-1",
                "undertakings?limit=ten",
                "undertakings?limit=99999999999",
                "undertakings?after=yesterday",
                "undertakings?after=AAAA",
                "undertakings?page=2",
                "undertakings?limit=1&limit=2",
                "steps?undertaking=mine",
                "steps?undertaking=",
                "contributions?stepp=1"
            })
    void nonsenseIsABadQuestionAndASentenceSaysWhatCouldBeAsked(String path) throws Exception {
        var answer = mvc.perform(get(URI.create(API + "/" + path))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertProblem(answer);
    }

    @Test
    void whatIsNotThereIsNotFoundAndASentenceSaysSo() throws Exception {
        for (var path :
                List.of("/wetter", "/undertakings/" + UUID.randomUUID(), "/undertakings/136", "/steps/" + need)) {
            assertThat(program.status(path)).as(path).isEqualTo(404);
            assertProblem(program.ask(path));
        }
    }

    @Test
    void thePagesOfOthersMayAsk() throws Exception {
        var answer = mvc.perform(get(API + "/steps").header(HttpHeaders.ORIGIN, "https://elsewhere.example"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
        assertThat(answer.getHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS)).contains(HttpHeaders.ETAG);
        assertThat(answer.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS))
                .isNull();
        assertThat(preflight("GET").getStatus()).isEqualTo(200);
        assertThat(preflight("GET").getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isEqualTo("*");
        assertThat(preflight("POST").getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .as("nobody writes here")
                .isNull();
    }

    @Test
    void aPageCostsTheSameForOneThingAndForMany() throws Exception {
        some.make();
        for (var name : LISTS) {
            var few = queries.during(() -> program.ask("/" + name + "?limit=1"));
            // The first profile may be of an undertaking in which nobody promised or belongs to anything.
            var more = name.equals("profiles") ? 2 : 0;
            assertThat(queries.during(() -> program.ask("/" + name + "?limit=200")))
                    .as(name)
                    .isLessThanOrEqualTo(few + more);
        }
    }

    private MockHttpServletResponse preflight(String verb) throws Exception {
        return mvc.perform(options(API + "/steps")
                        .header(HttpHeaders.ORIGIN, "https://elsewhere.example")
                        .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, verb)
                        .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "If-None-Match"))
                .andReturn()
                .getResponse();
    }

    private static void assertProblem(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        var problem = JSON.readTree(answer.getContentAsByteArray());
        assertThat(problem.get("status").intValue()).isEqualTo(answer.getStatus());
        assertThat(problem.get("detail").stringValue()).contains(" ").endsWith(".");
    }

    private String everything() throws Exception {
        var said = new StringBuilder();
        for (var name : LISTS) {
            program.all(name, "?limit=200").forEach(said::append);
        }
        return said.toString();
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
