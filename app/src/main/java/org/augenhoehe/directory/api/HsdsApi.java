package org.augenhoehe.directory.api;

import java.util.Map;

import org.augenhoehe.directory.exporting.Plan;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The paths of the HSDS 3.0 OpenAPI that tell one thing; [HsdsLists] has the others.
@RestController
@Access(For.EVERYONE)
@RequestMapping(path = "/api/hsds/3", produces = MediaType.APPLICATION_JSON_VALUE)
class HsdsApi {
    private final Things things;

    HsdsApi(Things things) {
        this.things = things;
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

    @GetMapping("/service_at_locations/{id}")
    ResponseEntity<String> serviceAtLocation(@PathVariable String id) {
        return find("service_at_location", id, Plan.SERVICE_AT_LOCATION);
    }

    @GetMapping("/organizations/{id}")
    ResponseEntity<String> organization(
            @PathVariable String id, @RequestParam(name = "full_service", defaultValue = "false") boolean services) {
        return find("organization", id, services ? Plan.ORGANIZATION_AND_SERVICES : Plan.ORGANIZATION);
    }

    @GetMapping("/taxonomies/{id}")
    ResponseEntity<String> taxonomy(@PathVariable String id) {
        return find("taxonomy", id, Plan.LINE);
    }

    @GetMapping("/taxonomy_terms/{id}")
    ResponseEntity<String> term(@PathVariable String id) {
        return find("taxonomy_term", id, Plan.LINE);
    }

    private ResponseEntity<String> find(String table, String id, Plan plan) {
        return Ids.find(id)
                .flatMap(known -> things.find(table, known, plan))
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
