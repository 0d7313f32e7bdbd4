package org.augenhoehe.opendata.dcat;

import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.opendata.daily.DayFile;
import org.augenhoehe.opendata.daily.DayList;
import org.augenhoehe.opendata.hand.Spelling;

/// A data set in the catalogue: what it is, and every way to get it.
record Entry(Graph graph, About about, Languaged words, DataSet<?> set) {
    void tell() {
        var facts = about.facts();
        var entry = graph.thing(about.address(set), "dcat:Dataset")
                .to("dct:publisher", about.publisherAddress())
                .to("dcat:contactPoint", about.contactAddress())
                .to("dcat:landingPage", about.address(set))
                .to("dcatde:contributorID", facts.contributor())
                .to("dcatde:politicalGeocodingURI", facts.geocoding())
                .to("dcat:theme", Vocabulary.european("data-theme", "SOCI"))
                .to("dcat:theme", Vocabulary.european("data-theme", set.isGathered() ? "HEAL" : "GOVE"))
                .to("dct:accessRights", Vocabulary.european("access-right", "PUBLIC"))
                .to("dct:accrualPeriodicity", Vocabulary.european("frequency", "CONT"))
                .to("dct:language", Vocabulary.european("language", "DEU"))
                .say("dct:identifier", Term.plain(about.address(set)));
        if (facts.geocoding() != null) {
            entry.to("dcatde:politicalGeocodingLevelURI", facts.level());
        }
        var key = "opendata.set." + set.name();
        words.say(entry, "dct:title", key + ".title");
        words.say(entry, "dct:description", set.aboutKey());
        words.sayEach(entry, "dcat:keyword", key + ".keywords");
        for (var spelling : Spelling.values()) {
            now(entry, spelling);
        }
        service();
        var newest = about.newest();
        if (newest != null) {
            newest.find(set.name()).ifPresent(day -> ofDay(entry, newest, day));
        }
    }

    private void now(Graph.Thing entry, Spelling spelling) {
        var file = about.address(set) + "." + spelling.ending();
        var given = distribution(entry, about.address(set) + "#" + spelling.ending(), spelling, file);
        words.say(given, "dct:title", "opendata.file.now", spelling.name());
    }

    private void ofDay(Graph.Thing entry, DayList list, DayList.OfSet day) {
        entry.say("dct:modified", Term.typed(list.madeAt().toString(), "dateTime"));
        var since = day.since();
        if (since != null) {
            var time = about.address(set) + "#zeit";
            entry.to("dct:temporal", time);
            graph.thing(time, "dct:PeriodOfTime").say("dcat:startDate", Term.typed(since.toString(), "dateTime"));
        }
        for (var file : day.files()) {
            ofDay(entry, list, file);
        }
    }

    private void ofDay(Graph.Thing entry, DayList list, DayFile file) {
        var spelling = Spelling.find(file.ending()).orElseThrow();
        var address = about.base() + Catalogue.PATH + "/tage/" + list.day() + "/" + file.name();
        var named = about.address(set) + "#tag-" + spelling.ending();
        var sum = named + "-summe";
        var given = distribution(entry, named, spelling, address)
                .say("dct:issued", Term.typed(list.madeAt().toString(), "dateTime"))
                .say("dcat:byteSize", Term.typed(Long.toString(file.bytes()), "nonNegativeInteger"))
                .to("spdx:checksum", sum);
        words.say(given, "dct:title", "opendata.file.day", spelling.name());
        graph.thing(sum, "spdx:Checksum")
                .to("spdx:algorithm", Vocabulary.full("spdx:checksumAlgorithm_sha256"))
                .say("spdx:checksumValue", Term.typed(file.sha256(), "hexBinary"));
    }

    private Graph.Thing distribution(Graph.Thing entry, String named, Spelling spelling, String file) {
        entry.to("dcat:distribution", named);
        var given = graph.thing(named, "dcat:Distribution")
                .to("dcat:accessURL", about.address(set))
                .to("dcat:downloadURL", file)
                .to("dct:format", Vocabulary.european("file-type", spelling.name()))
                .to("dcat:mediaType", "https://www.iana.org/assignments/media-types/" + spelling.type())
                .to("dcatap:availability", Vocabulary.european("planned-availability", "STABLE"));
        licensed(given);
        return given;
    }

    private void licensed(Graph.Thing given) {
        var licence = about.facts().licenceOf(set);
        if (licence != null) {
            given.to("dct:license", licence.address());
            if (licence.namesPublisher()) {
                given.say("dcatde:licenseAttributionByText", Term.plain(about.publisher()));
            }
        }
    }

    private void service() {
        var name = set.isGathered() ? "hsds" : "api";
        var service = graph.thing(about.base() + Catalogue.PATH + "#" + name, "dcat:DataService")
                .to("dcat:endpointURL", about.base() + (set.isGathered() ? "/api/hsds/3" : "/api/1"))
                .to(
                        "dcat:endpointDescription",
                        set.description().startsWith("/") ? about.base() + set.description() : set.description())
                .to("dcat:servesDataset", about.address(set))
                .to("dct:publisher", about.publisherAddress())
                .to("dct:accessRights", Vocabulary.european("access-right", "PUBLIC"));
        words.say(service, "dct:title", "opendata.service." + name);
        graph.thing(about.base() + Catalogue.PATH, "dcat:Catalog")
                .to("dcat:service", about.base() + Catalogue.PATH + "#" + name);
    }
}
