package org.augenhoehe.directory.api;

import java.io.IOException;

import org.augenhoehe.directory.exporting.Plan;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.search.GermanText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import jakarta.servlet.http.HttpServletResponse;

/// The lists of the HSDS 3.0 OpenAPI.
@RestController
@Access(For.EVERYONE)
@RequestMapping("/api/hsds/3")
class HsdsLists {
    private static final String NO = "false";

    private static final String NAMED =
            "to_tsvector('german', t.name || ' ' || t.description) @@ websearch_to_tsquery('german', :words)";

    private final GermanText german;
    private final Coverage coverage;
    private final Answering answering;

    HsdsLists(GermanText german, Coverage coverage, Answering answering) {
        this.german = german;
        this.coverage = coverage;
        this.answering = answering;
    }

    @GetMapping("/services")
    void services(
            ServiceQuestion asked,
            @RequestParam(defaultValue = NO) boolean minimal,
            @RequestParam(defaultValue = NO) boolean full,
            Wish wish,
            HttpServletResponse response)
            throws IOException {
        var question = asked.onServices(german);
        if (minimal) {
            answering.ids(question, wish, response);
        } else {
            answering.list(full ? Plan.SERVICE : Plan.LINE, question, wish, response);
        }
    }

    @GetMapping("/service_at_locations")
    void serviceAtLocations(
            ServiceQuestion asked,
            @RequestParam @Nullable String postcode,
            @RequestParam @Nullable String proximity,
            @RequestParam(defaultValue = NO) boolean full,
            Wish wish,
            HttpServletResponse response)
            throws IOException {
        var question = asked.onPlaces(german);
        coverage.narrow(question, postcode, proximity);
        answering.list(full ? Plan.SERVICE_AT_LOCATION : Plan.LINE, question, wish, response);
    }

    @GetMapping("/organizations")
    void organizations(
            @RequestParam @Nullable String search,
            @RequestParam(defaultValue = NO) boolean full,
            @RequestParam(name = "full_service", defaultValue = NO) boolean services,
            Wish wish,
            HttpServletResponse response)
            throws IOException {
        var question = Question.of("organization").byWords(search, NAMED);
        var plan = services ? Plan.ORGANIZATION_AND_SERVICES : full ? Plan.ORGANIZATION : Plan.LINE;
        answering.list(plan, question, wish, response);
    }

    @GetMapping("/taxonomies")
    void taxonomies(@RequestParam @Nullable String search, Wish wish, HttpServletResponse response) throws IOException {
        answering.list(Plan.LINE, Question.of("taxonomy").byWords(search, NAMED), wish, response);
    }

    @GetMapping("/taxonomy_terms")
    void terms(
            @RequestParam @Nullable String search,
            @RequestParam(name = "taxonomy_id") @Nullable String taxonomy,
            @RequestParam(name = "parent_id") @Nullable String parent,
            @RequestParam(name = "top_only", defaultValue = NO) boolean top,
            Wish wish,
            HttpServletResponse response)
            throws IOException {
        var question = Question.of("taxonomy_term")
                .byWords(search, NAMED)
                .byId("taxonomy", taxonomy, "t.taxonomy_id = :taxonomy")
                .byId("parent", parent, "t.parent_id = :parent");
        if (top) {
            question.always("t.parent_id is null");
        }
        answering.list(Plan.LINE, question, wish, response);
    }
}
