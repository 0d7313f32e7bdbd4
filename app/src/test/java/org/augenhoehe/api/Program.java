package org.augenhoehe.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// A program that reads what everybody may read.
@Component
public class Program {
    static final String API = "/api/1";
    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvc mvc;

    Program(MockMvc mvc) {
        this.mvc = mvc;
    }

    public MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(URI.create(API + path))).andReturn().getResponse();
    }

    public int status(String path) throws Exception {
        return ask(path).getStatus();
    }

    public JsonNode read(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/json");
        return JSON.readTree(answer.getContentAsByteArray());
    }

    /// Page by page.
    public List<JsonNode> all(String name, String question) throws Exception {
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

    /// The one thing of a list, which is the same read alone and among all, as the description says, and not among what
    /// belongs to another.
    ///
    /// @param by what the list can be narrowed by
    public JsonNode only(String name, String by, UUID of) throws Exception {
        var narrowed = all(name, "?" + by + "=" + of);
        assertThat(narrowed).hasSize(1);
        var one = narrowed.getFirst();
        var id = one.get("id").stringValue();
        assertThat(read("/" + name + "/" + id)).isEqualTo(one);
        assertThat(all(name, "?limit=200")).contains(one);
        assertThat(all(name, "?" + by + "=" + UUID.randomUUID())).isEmpty();
        assertFits("/" + name + "/{id}", one);
        return one;
    }

    /// Against the schema of that path, and with no part that it does not name.
    public void assertFits(String path, JsonNode answer) throws Exception {
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

    List<com.networknt.schema.Error> mistakes(String path, JsonNode answer) throws Exception {
        var whole = (ObjectNode) schema(path).deepCopy();
        whole.set("components", read("/openapi.json").get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private JsonNode schema(String path) throws Exception {
        return read("/openapi.json").get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
    }
}
