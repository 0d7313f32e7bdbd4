package org.augenhoehe.opendata.dcat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The vocabularies that the catalogue speaks, by their usual short names.
final class Vocabulary {
    static final String TYPE = "rdf:type";

    private static final Map<String, String> KNOWN = known();

    private Vocabulary() {}

    private static Map<String, String> known() {
        var all = new LinkedHashMap<String, String>();
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("dcat", "http://www.w3.org/ns/dcat#");
        all.put("dcatde", "http://dcat-ap.de/def/dcatde/");
        all.put("dcatap", "http://data.europa.eu/r5r/");
        all.put("dct", "http://purl.org/dc/terms/");
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("spdx", "http://spdx.org/rdf/terms#");
        all.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        return all;
    }

    static Map<String, String> all() {
        return KNOWN;
    }

    /// `dct:title` in full.
    static String full(String shortly) {
        var colon = shortly.indexOf(':');
        return Objects.requireNonNull(KNOWN.get(shortly.substring(0, colon))) + shortly.substring(colon + 1);
    }

    /// An entry of the vocabularies of the Publications Office of the EU.
    static String european(String list, String entry) {
        return "http://publications.europa.eu/resource/authority/" + list + "/" + entry;
    }
}
