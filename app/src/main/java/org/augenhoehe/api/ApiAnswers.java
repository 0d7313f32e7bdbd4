package org.augenhoehe.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Handed;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.databind.json.JsonMapper;

/// What programs ask and how they are answered. Nothing depends on who asks, so pages of others may ask, too.
@RestController
@Access(For.EVERYONE)
@RequestMapping(ApiAnswers.PATH)
@CrossOrigin(origins = "*", methods = RequestMethod.GET, exposedHeaders = HttpHeaders.ETAG)
class ApiAnswers {
    static final String PATH = "/api/1";

    private final Map<String, Resource<?>> resources;
    private final OpenApi openApi;
    private final JsonMapper json;

    ApiAnswers(List<Resource<?>> resources, OpenApi openApi, JsonMapper json) {
        this.resources =
                new TreeMap<>(resources.stream().collect(Collectors.toMap(one -> one.name(), Function.identity())));
        this.openApi = openApi;
        this.json = json;
    }

    /// Where to go from here.
    @GetMapping
    ResponseEntity<byte[]> about(Page page) {
        var base = page.publicUrl();
        var lists = new LinkedHashMap<String, String>();
        resources.keySet().forEach(name -> lists.put(name, base + PATH + "/" + name));
        return answer(Map.of(
                "lists", lists, "openapi", base + PATH + "/openapi.json", "documentation", base + ApiPages.PATH));
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> describe(Page page) {
        return answer(openApi.describe(page.publicUrl()));
    }

    @GetMapping("/{name}")
    ResponseEntity<byte[]> list(
            Page page, @PathVariable String name, @RequestParam MultiValueMap<String, String> typed) {
        var resource = resource(name);
        var asked = Questions.read(page.publicUrl(), resource, typed);
        // One more tells whether there is a next page.
        var found = resource.list(new Asked(asked.base(), asked.after(), asked.most() + 1, asked.narrowed()));
        var shown = found.subList(0, Math.min(found.size(), asked.most()));
        var next = found.size() > asked.most() ? next(resource, asked, idOf(shown.getLast())) : null;
        return answer(new Listed(List.copyOf(shown), next));
    }

    @GetMapping("/{name}/{id}")
    ResponseEntity<byte[]> one(Page page, @PathVariable String name, @PathVariable String id) {
        var resource = resource(name);
        return Ids.find(id)
                .flatMap(known -> resource.find(page.publicUrl(), known))
                .map(this::answer)
                .orElseThrow(() -> new BadQuestion(404, "api.problem.nothing", name));
    }

    private Resource<?> resource(String name) {
        var resource = resources.get(name);
        if (resource == null) {
            throw new BadQuestion(404, "api.problem.list", String.join(", ", resources.keySet()));
        }
        return resource;
    }

    private static URI next(Resource<?> resource, Asked asked, UUID last) {
        var address = UriComponentsBuilder.fromUriString(asked.base() + PATH + "/" + resource.name());
        new TreeMap<>(asked.narrowed()).forEach(address::queryParam);
        return address.queryParam(Questions.LIMIT, asked.most())
                .queryParam(Questions.AFTER, Cursor.of(last))
                .build()
                .toUri();
    }

    static UUID idOf(Record thing) {
        try {
            return (UUID)
                    thing.getClass().getRecordComponents()[0].getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ResponseEntity<byte[]> answer(Object what) {
        return Handed.out(json.writeValueAsBytes(what), MediaType.APPLICATION_JSON);
    }
}
