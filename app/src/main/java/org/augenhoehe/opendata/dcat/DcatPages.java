package org.augenhoehe.opendata.dcat;

import java.nio.charset.StandardCharsets;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Handed;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;

import tools.jackson.databind.json.JsonMapper;

/// Hands the catalogue to other catalogues.
@Controller
@Access(For.EVERYONE)
@CrossOrigin(origins = "*", methods = RequestMethod.GET)
class DcatPages {
    private static final String NAME = Catalogue.PATH + "/katalog";

    private final Catalogue catalogue;
    private final JsonMapper json;

    DcatPages(Catalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    @GetMapping(NAME + ".rdf")
    ResponseEntity<byte[]> rdf(Page page) {
        return handed(RdfXml.of(catalogue.of(page.publicUrl())), "application/rdf+xml");
    }

    @GetMapping(NAME + ".ttl")
    ResponseEntity<byte[]> turtle(Page page) {
        return handed(Turtle.of(catalogue.of(page.publicUrl())), "text/turtle");
    }

    @GetMapping(NAME + ".jsonld")
    ResponseEntity<byte[]> jsonLd(Page page) {
        var written = json.writeValueAsString(JsonLd.of(catalogue.of(page.publicUrl())));
        return handed(written, "application/ld+json");
    }

    private static ResponseEntity<byte[]> handed(String text, String type) {
        return Handed.out(text.getBytes(StandardCharsets.UTF_8), MediaType.parseMediaType(type + ";charset=UTF-8"));
    }
}
