package org.augenhoehe.directory.api;

import java.util.Map;

import org.augenhoehe.directory.exporting.Plan;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.search.GermanText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The paths of the HSDS 3.0 OpenAPI.
@RestController
@Access(For.EVERYONE)
@RequestMapping(path = "/api/hsds/3", produces = MediaType.APPLICATION_JSON_VALUE)
class HsdsApi {
    private static final String FIRST = "1";
    private static final String USUAL = "25";
    private static final String NO = "false";

    private final Things things;
    private final GermanText german;

    HsdsApi(Things things, GermanText german) {
        this.things = things;
        this.german = german;
    }

    @GetMapping({"", "/"})
    Map<String, String> about() {
        return Map.of(
                "version", "3.0",
                "profile", "https://docs.openreferral.org/en/3.0/hsds/",
                "openapi_url", "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json");
    }

    @GetMapping("/services/{id}")
    ResponseEntity<String> service(@PathVariable String id) {
        return find("service", id, Plan.SERVICE);
    }

    @GetMapping("/services")
    ResponseEntity<String> services(
            ServiceQuestion asked,
            @RequestParam(defaultValue = NO) boolean minimal,
            @RequestParam(defaultValue = NO) boolean full,
            @RequestParam(defaultValue = FIRST) int page,
            @RequestParam(name = "per_page", defaultValue = USUAL) int size) {
        var question = asked.onServices(german);
        if (question.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var paging = Paging.of(page, size);
        return answer(
                minimal
                        ? things.pageOfIds("service", question.get(), paging)
                        : things.page("service", full ? Plan.SERVICE : Plan.LINE, question.get(), paging));
    }

    @GetMapping("/service_at_locations/{id}")
    ResponseEntity<String> serviceAtLocation(@PathVariable String id) {
        return find("service_at_location", id, Plan.SERVICE_AT_LOCATION);
    }

    @GetMapping("/service_at_locations")
    ResponseEntity<String> serviceAtLocations(
            ServiceQuestion asked,
            @RequestParam(defaultValue = NO) boolean full,
            @RequestParam(defaultValue = FIRST) int page,
            @RequestParam(name = "per_page", defaultValue = USUAL) int size) {
        return asked.onPlaces(german)
                .map(question -> answer(things.page(
                        "service_at_location",
                        full ? Plan.SERVICE_AT_LOCATION : Plan.LINE,
                        question,
                        Paging.of(page, size))))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    @GetMapping("/organizations/{id}")
    ResponseEntity<String> organization(
            @PathVariable String id, @RequestParam(name = "full_service", defaultValue = NO) boolean services) {
        return find("organization", id, services ? Plan.ORGANIZATION_AND_SERVICES : Plan.ORGANIZATION);
    }

    @GetMapping("/organizations")
    ResponseEntity<String> organizations(
            @RequestParam @Nullable String search,
            @RequestParam(defaultValue = NO) boolean full,
            @RequestParam(name = "full_service", defaultValue = NO) boolean services,
            @RequestParam(defaultValue = FIRST) int page,
            @RequestParam(name = "per_page", defaultValue = USUAL) int size) {
        var question = Question.ofAll().always("t.gone_at is null").byWords(search, NAMED);
        var plan = services ? Plan.ORGANIZATION_AND_SERVICES : full ? Plan.ORGANIZATION : Plan.LINE;
        return answer(things.page("organization", plan, question, Paging.of(page, size)));
    }

    @GetMapping("/taxonomies/{id}")
    ResponseEntity<String> taxonomy(@PathVariable String id) {
        return find("taxonomy", id, Plan.LINE);
    }

    @GetMapping("/taxonomies")
    ResponseEntity<String> taxonomies(
            @RequestParam @Nullable String search,
            @RequestParam(defaultValue = FIRST) int page,
            @RequestParam(name = "per_page", defaultValue = USUAL) int size) {
        var question = Question.ofAll().byWords(search, NAMED);
        return answer(things.page("taxonomy", Plan.LINE, question, Paging.of(page, size)));
    }

    @GetMapping("/taxonomy_terms/{id}")
    ResponseEntity<String> term(@PathVariable String id) {
        return find("taxonomy_term", id, Plan.LINE);
    }

    @GetMapping("/taxonomy_terms")
    ResponseEntity<String> terms(
            @RequestParam @Nullable String search,
            @RequestParam(name = "taxonomy_id") @Nullable String taxonomy,
            @RequestParam(name = "parent_id") @Nullable String parent,
            @RequestParam(name = "top_only", defaultValue = NO) boolean top,
            @RequestParam(defaultValue = FIRST) int page,
            @RequestParam(name = "per_page", defaultValue = USUAL) int size) {
        var question = Question.ofAll()
                .byWords(search, NAMED)
                .byId("taxonomy", taxonomy, "t.taxonomy_id = :taxonomy")
                .byId("parent", parent, "t.parent_id = :parent");
        if (top) {
            question.always("t.parent_id is null");
        }
        return answer(things.page("taxonomy_term", Plan.LINE, question, Paging.of(page, size)));
    }

    private static final String NAMED =
            "to_tsvector('german', t.name || ' ' || t.description)" + " @@ websearch_to_tsquery('german', :words)";

    private ResponseEntity<String> find(String table, String id, Plan plan) {
        return Ids.find(id)
                .flatMap(known -> things.find(table, known, plan))
                .map(HsdsApi::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(String json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
