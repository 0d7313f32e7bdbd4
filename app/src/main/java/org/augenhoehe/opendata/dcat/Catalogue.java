package org.augenhoehe.opendata.dcat;

import java.util.List;

import org.augenhoehe.opendata.DataSets;
import org.augenhoehe.opendata.daily.DayFolder;
import org.augenhoehe.opendata.facts.FactStore;
import org.augenhoehe.opendata.facts.Facts;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.place.Place;
import org.augenhoehe.platform.place.ThisPlace;
import org.springframework.stereotype.Component;

/// Puts the catalogue together: who publishes, whom to ask, which data sets there are.
@Component("catalogueOfDataSets")
class Catalogue {
    static final String PATH = "/daten";

    private final DataSets sets;
    private final FactStore facts;
    private final ThisPlace place;
    private final DayFolder days;
    private final Texts texts;
    private final Languages languages;

    Catalogue(DataSets sets, FactStore facts, ThisPlace place, DayFolder days, Texts texts, Languages languages) {
        this.sets = sets;
        this.facts = facts;
        this.place = place;
        this.days = days;
        this.texts = texts;
        this.languages = languages;
    }

    Graph of(String base) {
        var graph = new Graph();
        var here = place.get();
        var said = facts.get();
        var words = new Languaged(texts, languages);
        var about =
                new About(base, said, publisher(said, here), days.findNewest().orElse(null));
        var catalogue = graph.thing(base + PATH, "dcat:Catalog")
                .to("dct:publisher", about.publisherAddress())
                .to("dct:language", Vocabulary.european("language", "DEU"))
                .to("foaf:homepage", base + PATH);
        words.say(catalogue, "dct:title", "opendata.catalogue.title", about.publisher());
        words.say(catalogue, "dct:description", "opendata.catalogue.about");
        var licence = said.licence();
        catalogue.to("dct:license", licence == null ? null : licence.address());
        if (about.newest() != null) {
            catalogue.say("dct:modified", Term.typed(about.newest().madeAt().toString(), "dateTime"));
        }
        people(graph, about, here);
        for (var set : sets.list()) {
            catalogue.to("dcat:dataset", about.address(set));
            new Entry(graph, about, words, set).tell();
        }
        return graph;
    }

    private static void people(Graph graph, About about, Place here) {
        graph.thing(about.publisherAddress(), "foaf:Organization")
                .say("foaf:name", Term.plain(about.publisher()))
                .to("foaf:homepage", about.base() + "/");
        var contact = graph.thing(about.contactAddress(), "vcard:Organization")
                .say("vcard:fn", Term.plain(about.publisher()))
                .to("vcard:hasURL", about.base() + "/");
        if (!here.contactMail().isEmpty()) {
            contact.to("vcard:hasEmail", "mailto:" + here.contactMail());
        }
    }

    private static String publisher(Facts said, Place here) {
        return List.of(said.publisher(), here.name(), "Augenhöhe").stream()
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
