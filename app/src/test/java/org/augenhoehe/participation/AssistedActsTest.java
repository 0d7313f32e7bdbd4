package org.augenhoehe.participation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What an assistant may do, how it is marked, and what becomes of what an assistant may not do.
@PlatformTest
class AssistedActsTest {
    private static final String MINE = "/mein-platz/begleitung";

    @Autowired
    Somebody somebody;

    @Autowired
    SomeAssistance some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Click click;

    SignedIn person;
    Step step;

    @BeforeEach
    void somebodyTakesPart() throws Exception {
        step = gathering.open(somebody.plain());
        person = somebody.named("Frau Alt");
        click.send(person, "/vorhaben/" + step.undertaking() + "/mitmachen");
    }

    @Test
    void itSaysThatSomebodyAssistedButNotWho() throws Exception {
        var helper = some.helperOf(person);
        var contribution = gathering.contribute(helper, step, "Ein Fahrdienst am Abend.");
        gathering.comment(helper, contribution, "Auch am Sonntag.", Map.of());
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .contains("Frau Alt", "mit Begleitung")
                .doesNotContain(helper.name());
        assertThat(click.look("/sammeln/" + step.id()).getContentAsString()).contains("mit Begleitung");
    }

    @Test
    void withoutANameNothingSaysThatSomebodyAssisted() throws Exception {
        var helper = some.helperOf(person);
        var contribution = gathering.contribute(
                helper, step, Map.of("kind", "NEED", "wording", "Ein Fahrdienst am Abend.", "unnamed", "true"));
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .doesNotContain("mit Begleitung");
    }

    @Test
    void whatThePersonWritesAloneIsNotMarked() throws Exception {
        var contribution = gathering.contribute(person, step, "Ein Fahrdienst am Abend.");
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .doesNotContain("mit Begleitung");
    }

    @Test
    void theListLeadsToTheThingItself() throws Exception {
        var contribution = gathering.contribute(some.helperOf(person), step, "Ein Fahrdienst am Abend.");
        assertThat(click.look(person, MINE).getContentAsString())
                .contains("Einen Beitrag gesendet", "href=\"/beitraege/" + contribution + "\"");
        assertThat(click.look(person, "/meine-daten").getContentAsString()).contains("/beitraege/" + contribution);
    }

    @Test
    void whatWasNotDoneIsNotTakenDownAsDone() throws Exception {
        var author = undertakings.participant(step.undertaking());
        var contribution = gathering.contribute(author, step, "Ein Fahrdienst am Abend.");
        undertakings.over(step);
        assertThat(click.send(some.helperOf(person), "/beitraege/" + contribution + "/unterstuetzen")
                        .getStatus())
                .as("it goes on, with a sentence that it was not possible")
                .isEqualTo(303);
        assertThat(some.done(person)).isEmpty();
    }

    @Test
    void onlyWhatThePersonAgreedToIsOpen() throws Exception {
        var helper = some.helperOf(person, "ORDERING");
        assertThat(click.look(helper, "/neues/zettel").getStatus()).isEqualTo(200);
        var refused = click.send(helper, "/sammeln/" + step.id() + "/neu", Map.of("kind", "NEED", "wording", "Nein."));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(some.refused(person)).containsExactly("gathering.act.contribute");
        var other = some.helperOf(person, "TAKING_PART");
        assertThat(click.look(other, "/neues/zettel").getStatus()).isEqualTo(403);
        gathering.contribute(other, step, "Ein Fahrdienst am Abend.");
    }

    @Test
    void whatCannotBeTakenBackThePersonConfirms() throws Exception {
        some.choosePin(person);
        var helper = some.helperOf(person);
        var contribution = gathering.contribute(helper, step, "Ein Fahrdienst am Abend.");
        var path = "/beitraege/" + contribution + "/zuruecknehmen";
        var asked = click.send(helper, path);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString()).contains("Ist das der Wille von Frau Alt?", path);
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .contains("Ein Fahrdienst");
        assertThat(some.refused(person)).as("to be asked is no misuse").isEmpty();

        assertThat(click.send(helper, path, Map.of("pin", "739154")).getContentAsString())
                .contains("Das ist nicht die richtige PIN")
                .doesNotContain("739154");
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .contains("Ein Fahrdienst");
        assertThat(click.send(helper, path, Map.of("pin", SomeAssistance.PIN)).getStatus())
                .isEqualTo(303);
        assertThat(click.look("/beitraege/" + contribution).getContentAsString())
                .contains("Zurückgenommener Beitrag");
    }

    @Test
    void aForeignProfileIsRefusedLoggedAndTold() throws Exception {
        var helper = some.helperOf(person);
        assertThat(click.send(helper, "/mein-platz/profil", Map.of("name", "Anders"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.look(helper, "/mein-platz/profil").getStatus()).isEqualTo(403);
        assertThat(some.refused(person)).hasSize(2);
        assertThat(some.told(person)).isOne();
        assertThat(click.look(person, MINE).getContentAsString()).contains("nicht erlaubt, nicht geschehen");
    }

    @Test
    void theMenuIsNoMisuse() throws Exception {
        var helper = some.helperOf(person);
        assertThat(click.look(helper, "/mein-platz").getStatus()).isEqualTo(403);
        assertThat(click.look(helper, "/neues").getStatus()).isEqualTo(403);
        assertThat(some.refused(person)).isEmpty();
    }

    @Test
    void afterItsEndItIsRefusedLoggedAndTold() throws Exception {
        var helper = somebody.plain();
        var consent = some.agree(person, helper, SomeAssistance.EVERYTHING);
        click.send(helper, MINE + "/" + consent + "/beginnen");
        click.send(person, MINE + "/" + consent + "/widerrufen");
        var shownBefore = Map.of("wer", person.id().toString(), "kind", "NEED", "wording", "Zu spät.");
        assertThat(click.send(helper, "/sammeln/" + step.id() + "/neu", shownBefore)
                        .getStatus())
                .isEqualTo(409);
        assertThat(click.send(helper, MINE + "/" + consent + "/beginnen").getStatus())
                .isEqualTo(403);
        assertThat(some.refused(person)).hasSize(2);
        assertThat(some.told(person)).isOne();
    }

    @Test
    void nobodyIsFloodedWithRefusals() throws Exception {
        var helper = some.helperOf(person);
        for (int i = 0; i < 40; i++) {
            click.send(helper, "/mein-platz/profil");
        }
        assertThat(some.refused(person)).hasSize(30);
        assertThat(some.told(person)).isOne();
    }

    @Test
    void aStrangerWhoSendsAnothersFormIsNobodysAssistant() throws Exception {
        var stranger = somebody.plain();
        assertThat(click.send(
                                stranger,
                                "/gruppen/" + UUID.randomUUID() + "/mitmachen",
                                Map.of("wer", person.id().toString()))
                        .getStatus())
                .isEqualTo(409);
        assertThat(some.refused(person)).isEmpty();
    }
}
