package org.augenhoehe.api;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;

/// Programs read what everybody may read, and are told exactly what they read.
@PlatformTest
class ApiTest {
    private static final String API = "/api/1";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path OPENAPI = Path.of("src/test/resources/api/openapi-3.1-schema.json");
    private static final List<String> LISTS =
            List.of("undertakings", "steps", "contributions", "results", "commitments", "things");

    @Autowired
    MockMvc mvc;

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
    List<Resource<?>> resources;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    TransactionTemplate transaction;

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
        var description = read("/openapi.json");
        assertThat(schema.validate(description)).isEmpty();
        assertThat(description.get("openapi").stringValue()).startsWith("3.1");
        assertThat(description.get("paths").size()).isEqualTo(2 * LISTS.size());
    }

    @Test
    void everyListThatThereIsIsDescribedAndNamed() throws Exception {
        assertThat(resources).extracting(one -> one.name()).containsExactlyInAnyOrderElementsOf(LISTS);
        assertThat(read("").get("lists").propertyNames()).containsExactlyInAnyOrderElementsOf(LISTS);
        var page = click.look("/api").getContentAsString();
        LISTS.forEach(name -> assertThat(page).contains(API + "/" + name));
    }

    @Test
    void everyAnswerIsAsTheDescriptionSays() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        decisions.cast(vote, vote.host(), "1");
        decisions.end(vote);
        var consent = decisions.consent(1, Map.of());
        decisions.end(consent);
        for (var name : LISTS) {
            var all = all(name, "");
            assertThat(all).as(name).isNotEmpty();
            assertFits("/" + name, read("/" + name));
            for (var one : all) {
                assertFits("/" + name + "/{id}", one);
            }
            var last = all.getLast();
            assertThat(read("/" + name + "/" + last.get("id").stringValue())).isEqualTo(last);
        }
        var result = read("/results/" + vote.step().id());
        assertThat(result.at("/winners/0/title").stringValue()).isEqualTo("Donnerstag");
        assertThat(result.get("undertaking").stringValue())
                .isEqualTo(vote.undertaking().toString());
    }

    @Test
    void aBadAnswerWouldBeSeen() throws Exception {
        var wrong = (ObjectNode) read("/undertakings").at("/items/0");
        wrong.put("state", "WALKING");
        assertThat(mistakes("/undertakings/{id}", wrong)).isNotEmpty();
        wrong.remove("question");
        assertThat(mistakes("/undertakings/{id}", wrong)).hasSizeGreaterThan(1);
    }

    @Test
    void pageByPageEverythingIsReadOnceAndInOrder() throws Exception {
        for (int i = 0; i < 5; i++) {
            gatherings.contribute(host, step, "Noch ein Bedarf, Nummer " + i);
        }
        var ids = all("contributions", "?limit=2&step=" + step.id()).stream()
                .map(one -> one.get("id").stringValue())
                .toList();
        assertThat(ids).hasSize(6).isSorted();
        assertThat(new HashSet<>(ids)).hasSize(6);
        var whole = read("/contributions?step=" + step.id());
        assertThat(whole.get("items").size()).isEqualTo(6);
        assertThat(whole.get("next").isNull()).isTrue();
        assertThat(read("/contributions?limit=6&step=" + step.id()).get("next").isNull())
                .as("a full page that is the last")
                .isTrue();
    }

    @Test
    void aListIsNarrowedByWhatItBelongsTo() throws Exception {
        var id = step.undertaking();
        assertThat(all("steps", "?undertaking=" + id)).hasSize(1);
        assertThat(all("commitments", "?undertaking=" + id)).hasSize(1);
        assertThat(all("contributions", "?undertaking=" + id)).hasSize(1);
        assertThat(all("results", "?undertaking=" + id)).isEmpty();
        assertThat(all("things", "?undertaking=" + id))
                .extracting(one -> one.get("kind").stringValue())
                .contains("undertaking", "step", "need", "commitment");
        assertThat(read("/undertakings?service=" + UUID.randomUUID())
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void theThreadIsReadFromThingToThing() throws Exception {
        var thing = read("/things/" + need);
        assertThat(thing.at("/to/0/id").stringValue()).isEqualTo(idOf(promise).toString());
        assertThat(thing.at("/to/0/how").stringValue()).isEqualTo("PROMISED_BY");
        assertThat(read("/things/" + idOf(promise)).at("/from/0/id").stringValue())
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
        transaction.executeWithoutResult(any -> {
            hide("zusage", idOf(promise));
            hide("beitrag", need);
        });
        assertThat(status("/commitments/" + idOf(promise))).isEqualTo(404);
        assertThat(status("/contributions/" + need)).isEqualTo(404);
        assertThat(status("/contributions/" + taken)).isEqualTo(404);
        assertThat(read("/things/" + need).get("title").isNull()).isTrue();
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
            var tag = String.valueOf(ask(path).getHeader(HttpHeaders.ETAG));
            assertThat(tag).matches("\"[0-9a-f]{32}\"");
            var again = mvc.perform(get(API + path).header(HttpHeaders.IF_NONE_MATCH, tag))
                    .andReturn()
                    .getResponse();
            assertThat(again.getStatus()).as(path).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
        }
        var list = "/contributions?step=" + step.id();
        var tag = ask(list).getHeader(HttpHeaders.ETAG);
        gatherings.contribute(host, step, "Noch ein Bedarf.");
        assertThat(ask(list).getHeader(HttpHeaders.ETAG)).isNotEqualTo(tag);
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
            assertThat(status(path)).as(path).isEqualTo(404);
            assertProblem(ask(path));
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
        for (var name : LISTS) {
            var few = queries.during(() -> ask("/" + name + "?limit=1"));
            assertThat(queries.during(() -> ask("/" + name + "?limit=200")))
                    .as(name)
                    .isLessThanOrEqualTo(few);
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

    /// Against the schema of that path, and with no part that it does not name.
    private void assertFits(String path, JsonNode answer) throws Exception {
        assertThat(mistakes(path, answer)).as(path).isEmpty();
        if (path.endsWith("{id}")) {
            var described = schema(path);
            var properties = read("/openapi.json")
                    .at(described.get("$ref").stringValue().substring(1))
                    .get("properties")
                    .propertyNames();
            assertThat(answer.propertyNames()).containsExactlyInAnyOrderElementsOf(properties);
        }
    }

    private List<com.networknt.schema.Error> mistakes(String path, JsonNode answer) throws Exception {
        var whole = (ObjectNode) schema(path).deepCopy();
        whole.set("components", read("/openapi.json").get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private JsonNode schema(String path) throws Exception {
        return read("/openapi.json").get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
    }

    private List<JsonNode> all(String name, String question) throws Exception {
        var all = new ArrayList<JsonNode>();
        for (var page = read("/" + name + question); ; ) {
            page.get("items").forEach(all::add);
            if (page.get("next").isNull()) {
                return all;
            }
            var next = page.get("next").stringValue();
            page = read(next.substring(next.indexOf(API) + API.length()));
        }
    }

    private String everything() throws Exception {
        var said = new StringBuilder();
        for (var name : LISTS) {
            all(name, "?limit=200").forEach(said::append);
        }
        return said.toString();
    }

    private void hide(String kind, UUID thing) {
        moderated.stream().filter(room -> room.kind().equals(kind)).forEach(room -> room.hide(thing));
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private int status(String path) throws Exception {
        return ask(path).getStatus();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(URI.create(API + path))).andReturn().getResponse();
    }

    private JsonNode read(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/json");
        return JSON.readTree(answer.getContentAsByteArray());
    }
}
