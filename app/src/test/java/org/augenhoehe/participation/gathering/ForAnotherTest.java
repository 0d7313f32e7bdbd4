package org.augenhoehe.participation.gathering;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody whose standing comes from an anonymous slip says something on the phone; an assistant writes it down.
@PlatformTest
class ForAnotherTest {
    private static final Pattern CODE = Pattern.compile("slip__code\"[^>]*>([^<]+)");
    private static final String MINE = "/mein-platz/begleitung";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    SignedIn person;
    SignedIn assistant;
    Step step;

    @BeforeEach
    void somebodyTakesPartBySlipAndIsHelped() throws Exception {
        var speaker = somebody.plain();
        var provider = founding.confirmedProvider(speaker);
        var id = some.start(speaker, Map.of("organisation", provider.toString()));
        some.enter(id, speaker, Phase.PLAN);
        step = some.plan(id, speaker, some.wish("gathering"));
        person = some.participant(id);
        click.send(person, "/zettel", Map.of("code", slip(speaker, provider)));
        click.send(person, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", "SERVICE_USER"));
        assistant = somebody.plain();
        help();
    }

    @Test
    void itIsThePersonsWordWithTheirStandingAndNobodysName() throws Exception {
        var contribution = gathering.contribute(
                assistant,
                step,
                Map.of(
                        "kind", "NEED",
                        "wording", "Ein Fahrdienst am Abend.",
                        "unnamed", "true",
                        "showsStanding", "true"));
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .contains("Ohne Namen · Ich nutze ein Angebot")
                .doesNotContain(person.name(), assistant.name());
        assertThat(click.look(person, "/beitraege/" + contribution).getContentAsString())
                .contains("von dir");
    }

    @Test
    void thePersonReadsWhatWasDoneAndTakesItBack() throws Exception {
        var contribution = gathering.contribute(assistant, step, "Ein Fahrdienst am Abend.");
        assertThat(click.look(person, MINE).getContentAsString()).contains("Einen Beitrag gesendet");
        assertThat(click.send(person, "/beitraege/" + contribution + "/zuruecknehmen")
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .contains("Zurückgenommener Beitrag");
    }

    private String slip(SignedIn speaker, UUID provider) throws Exception {
        var printed = click.send(
                speaker,
                "/gruppen/" + provider + "/zettel",
                Map.of(
                        "kind", "SERVICE_USER",
                        "count", "10",
                        "until", LocalDate.now().plusDays(30).toString()));
        return CODE.matcher(printed.getContentAsString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private void help() throws Exception {
        var today = LocalDate.now();
        click.send(
                person,
                MINE,
                Map.of(
                        "assistant",
                        "https://ort.example/menschen/" + assistant.id(),
                        "errands",
                        "TAKING_PART,DECIDING,ORDERING",
                        "purpose",
                        "Beiträge schreiben, die ich am Telefon sage",
                        "from",
                        today.toString(),
                        "until",
                        today.plusDays(10).toString()));
        var consent = Pattern.compile(MINE + "/([0-9a-f-]{36})/widerrufen")
                .matcher(click.look(person, MINE).getContentAsString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        click.send(assistant, MINE + "/" + consent + "/beginnen");
    }
}
