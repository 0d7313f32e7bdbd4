package org.augenhoehe.opendata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.opendata.daily.DayFiles;
import org.augenhoehe.opendata.row.Field;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.security.Role;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Other catalogues read what there is, in the words of DCAT-AP.de; people read it in theirs.
@PlatformTest
class CatalogueTest {
    private static final SimpleValueFactory WRITTEN = SimpleValueFactory.getInstance();
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String DCATDE = "http://dcat-ap.de/def/dcatde/";
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    @Autowired
    DataSets sets;

    @Autowired
    DayFiles days;

    @Autowired
    Texts texts;

    @Autowired
    Languages languages;

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Test
    void everyDataSetHasItsPageAndEveryColumnItsWords() throws Exception {
        var german = languages.get("de");
        var list = click.look("/daten").getContentAsString();
        for (var set : sets.list()) {
            assertThat(list).contains("href=\"/daten/" + set.name() + "\"");
            var key = "opendata.set." + set.name();
            for (var text : List.of(key + ".title", key + ".keywords", set.aboutKey())) {
                assertThat(texts.find(german, text)).as(text).isPresent();
            }
            for (var field : Field.of(set)) {
                assertThat(texts.find(german, "opendata.field." + field.name())
                                .or(() -> texts.find(german, "opendata.field." + set.name() + "." + field.name())))
                        .as(set.name() + "." + field.name())
                        .isPresent();
                assertThat(texts.find(german, "opendata.kind." + field.kind())).isPresent();
            }
            var page = click.look("/daten/" + set.name());
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString())
                    .contains("/daten/" + set.name() + ".csv", "/daten/" + set.name() + ".json", set.live());
        }
        assertThat(click.look("/daten/wetter").getStatus()).isEqualTo(404);
        assertThat(click.look("/daten/wetter.csv").getStatus()).isEqualTo(404);
    }

    @Test
    void theThreeSpellingsSayTheSame() throws Exception {
        days.makeToday();
        var rdf = read("rdf", "application/rdf+xml", new RDFXMLParser());
        var turtle = read("ttl", "text/turtle", new TurtleParser());
        assertThat(rdf.size()).isGreaterThan(sets.list().size() * 20);
        assertThat(Models.isomorphic(rdf, turtle)).isTrue();
        assertThat(Models.isomorphic(jsonLd(), turtle)).isTrue();
    }

    @Test
    void whatGovDataAsksForIsSaidOnceTheOperatorSaidIt() throws Exception {
        days.makeToday();
        var operator = somebody.named("Datenfrau", Role.OPERATOR);
        var answer = click.send(
                operator,
                "/betrieb/daten",
                Map.of(
                        "licence",
                        "DL_BY",
                        "publisher",
                        "Stadt Ahrenfurt & <Umland>",
                        "region",
                        "08212000",
                        "contributor",
                        "http://dcat-ap.de/def/contributors/ahrenfurt"));
        assertThat(answer.getStatus()).isEqualTo(303);
        var model = read("ttl", "text/turtle", new TurtleParser());
        var all = model.filter(null, named(RDF_TYPE), named(DCAT + "Dataset")).subjects();
        assertThat(all).hasSameSizeAs(sets.list());
        for (var one : all) {
            assertThat(values(model, one, DCT + "title")).as(one.toString()).hasSize(2);
            assertThat(values(model, one, DCT + "description")).hasSize(2);
            assertThat(values(model, one, DCATDE + "contributorID"))
                    .containsExactly(named("http://dcat-ap.de/def/contributors/ahrenfurt"));
            assertThat(values(model, one, DCATDE + "politicalGeocodingURI"))
                    .containsExactly(named("http://dcat-ap.de/def/politicalGeocoding/municipalityKey/08212000"));
            assertThat(values(model, one, DCATDE + "politicalGeocodingLevelURI"))
                    .hasSize(1);
            assertThat(values(model, one, DCAT + "theme")).hasSize(2);
            assertThat(values(model, one, DCAT + "keyword")).isNotEmpty();
            assertThat(values(model, one, DCT + "publisher")).hasSize(1);
            assertThat(values(model, one, DCAT + "contactPoint")).hasSize(1);
            assertThat(values(model, one, DCT + "accrualPeriodicity")).hasSize(1);
            assertThat(values(model, one, DCAT + "distribution")).hasSize(4);
        }
        var licence = named("http://dcat-ap.de/def/licenses/dl-by-de/2.0");
        var shared = named("http://dcat-ap.de/def/licenses/cc-by-sa/4.0");
        for (var one : model.filter(null, named(RDF_TYPE), named(DCAT + "Distribution"))
                .subjects()) {
            assertThat(values(model, one, DCAT + "accessURL")).hasSize(1);
            assertThat(values(model, one, DCAT + "downloadURL")).hasSize(1);
            assertThat(values(model, one, DCT + "format")).hasSize(1);
            var gathered = one.stringValue().matches(".*/daten/(services|organizations|service-places)#.*");
            var wiki = one.stringValue().contains("/daten/pages#");
            assertThat(values(model, one, DCT + "license").contains(shared))
                    .as("whoever writes in the wiki gave it so, and no operator gives it otherwise")
                    .isEqualTo(wiki);
            assertThat(values(model, one, DCT + "license").contains(licence))
                    .as("what came from elsewhere is not ours to license")
                    .isEqualTo(!gathered && !wiki);
            if (!gathered) {
                assertThat(values(model, one, DCATDE + "licenseAttributionByText"))
                        .containsExactly(WRITTEN.createLiteral("Stadt Ahrenfurt & <Umland>"));
            }
        }
        var wrong = click.send(operator, "/betrieb/daten", Map.of("region", "12345678901", "contributor", "GovData"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("value=\"12345678901\"", "value=\"GovData\"");
    }

    @Test
    void theFilesOfTheDayAreWhatTheirSumsSay() throws Exception {
        days.makeToday();
        var page = click.look("/daten/undertakings").getContentAsString();
        var begin = page.indexOf("/daten/tage/") + "/daten/tage/".length();
        var day = page.substring(begin, begin + 10);
        var sums = click.look("/daten/tage/" + day + "/SHA256SUMS").getContentAsString();
        assertThat(sums.lines()).hasSize(2 * sets.list().size());
        for (var line : sums.lines().limit(6).toList()) {
            var name = line.substring(66);
            var file = click.look("/daten/tage/" + day + "/" + name).getContentAsByteArray();
            var sum = java.security.MessageDigest.getInstance("SHA-256").digest(file);
            assertThat(java.util.HexFormat.of().formatHex(sum)).as(name).isEqualTo(line.substring(0, 64));
        }
        for (var path : List.of(day + "/wetter.csv", "2020-01-01/steps.csv", "heute/steps.csv", day + "/files.json")) {
            assertThat(click.look("/daten/tage/" + path).getStatus()).as(path).isEqualTo(404);
        }
    }

    private static List<Value> values(Model model, Resource thing, String says) {
        return List.copyOf(model.filter(thing, named(says), null).objects());
    }

    private static IRI named(String address) {
        return WRITTEN.createIRI(address);
    }

    private Model read(String ending, String type, RDFParser parser) throws Exception {
        var answer = click.look("/daten/katalog." + ending);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith(type);
        return parsed(parser, answer.getContentAsByteArray());
    }

    private static Model parsed(RDFParser parser, byte[] text) throws IOException {
        var model = new LinkedHashModel();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(new ByteArrayInputStream(text), "http://nowhere.example/");
        return model;
    }

    /// Reads as much of JSON-LD as is written here: no processor is as small as this.
    private Model jsonLd() throws Exception {
        var answer = click.look("/daten/katalog.jsonld");
        assertThat(answer.getContentType()).startsWith("application/ld+json");
        var whole = new JsonMapper().readTree(answer.getContentAsByteArray());
        var model = new LinkedHashModel();
        for (var thing : whole.get("@graph")) {
            var subject = named(thing.get("@id").stringValue());
            for (var part : new HashSet<>(thing.propertyNames())) {
                for (var value : part.equals("@id") ? List.<JsonNode>of() : thing.get(part)) {
                    model.add(
                            subject,
                            part.equals("@type") ? named(RDF_TYPE) : full(whole.get("@context"), part),
                            part.equals("@type") ? named(value.stringValue()) : value(value));
                }
            }
        }
        return model;
    }

    private static IRI full(JsonNode context, String part) {
        var halves = Arrays.asList(part.split(":", 2));
        return named(context.get(halves.getFirst()).stringValue() + halves.getLast());
    }

    private static Value value(JsonNode value) {
        if (value.has("@id")) {
            return named(value.get("@id").stringValue());
        }
        var text = value.get("@value").stringValue();
        if (value.has("@language")) {
            return WRITTEN.createLiteral(text, value.get("@language").stringValue());
        }
        return value.has("@type")
                ? WRITTEN.createLiteral(text, named(value.get("@type").stringValue()))
                : WRITTEN.createLiteral(text);
    }
}
