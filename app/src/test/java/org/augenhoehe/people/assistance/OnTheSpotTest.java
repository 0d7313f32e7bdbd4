package org.augenhoehe.people.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.People;
import org.augenhoehe.people.card.CardBook;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody at a counter agrees with code card and PIN.
@PlatformTest
class OnTheSpotTest {
    private static final String NOW = "/begleitung/jetzt";

    @Autowired
    Somebody somebody;

    @Autowired
    SomeAssistance some;

    @Autowired
    CardBook cards;

    @Autowired
    Visitors visitors;

    @Autowired
    AssistanceStore store;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    SignedIn person;
    SignedIn helper;
    String words;

    @BeforeEach
    void somebodyComesToTheCounterWithACard() {
        person = somebody.named("Frau Alt");
        helper = somebody.named("Herr Schalter");
        words = String.join(" ", cards.make(person.id()).words());
    }

    @Test
    void withCardAndPinItBeginsAtOnceAndEndsToday() throws Exception {
        some.choosePin(person);
        assertThat(agree(SomeAssistance.PIN).getStatus()).isEqualTo(303);
        var visitor = visitors.find(helper.id()).orElseThrow();
        assertThat(visitor.id()).isEqualTo(person.id());
        assertThat(click.look(helper, "/gruppen").getContentAsString())
                .contains("Du handelst gerade für Frau Alt", "Mitmachen");
        var today = LocalDate.ofInstant(Instant.now(), People.ZONE);
        assertThat(store.listGivenBy(person.id()))
                .singleElement()
                .satisfies(consent -> assertThat(consent.endsAt())
                        .isNotNull()
                        .isBeforeOrEqualTo(
                                today.plusDays(1).atStartOfDay(People.ZONE).toInstant()));
    }

    @Test
    void whenItsTimeIsOverItIsOver() throws Exception {
        some.choosePin(person);
        agree(SomeAssistance.PIN);
        db.sql("update people.assistance set ends_at = now() - interval '1 second' where person = :person")
                .param("person", person.id())
                .update();
        assertThat(visitors.find(helper.id()).orElseThrow().assisted()).isFalse();
    }

    @Test
    void whoEndsItNeedsCardAndPinAgain() throws Exception {
        some.choosePin(person);
        agree(SomeAssistance.PIN);
        click.send(helper, "/begleitung/beenden");
        var consent = store.listGivenBy(person.id()).getFirst();
        assertThat(consent.revoked()).isTrue();
        some.begin(helper, consent.id());
        assertThat(visitors.find(helper.id()).orElseThrow().assisted()).isFalse();
    }

    @Test
    void aWrongPinBeginsNothingAndNeitherCardNorPinComesBack() throws Exception {
        some.choosePin(person);
        var answer = agree("284918");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Das ist nicht die richtige PIN")
                .doesNotContain(words, "284918");
        assertThat(store.listGivenBy(person.id())).isEmpty();
    }

    @Test
    void withoutAPinASentenceSaysHowToGetOne() throws Exception {
        assertThat(agree(SomeAssistance.PIN).getContentAsString()).contains("Zu dieser Karte gibt es noch keine PIN");
        assertThat(store.listGivenBy(person.id())).isEmpty();
    }

    @Test
    void afterAFewWrongPinsEvenTheRightOneWaits() throws Exception {
        some.choosePin(person);
        for (int i = 0; i < Limit.PIN.times(); i++) {
            assertThat(agree("73915" + i).getContentAsString()).contains("Das ist nicht die richtige PIN");
        }
        assertThat(agree(SomeAssistance.PIN).getContentAsString()).contains("Die PIN war heute zu oft falsch");
        assertThat(store.listGivenBy(person.id())).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasChosenStays() throws Exception {
        var answer = click.send(helper, NOW, Map.of("minutes", "60", "purpose", "Einen Beitrag schreiben"));
        assertThat(answer.getContentAsString()).contains("Bitte wähle mindestens eines aus", "Einen Beitrag schreiben");
    }

    @Test
    void nobodyAssistsThemselves() throws Exception {
        some.choosePin(person);
        var form = form(SomeAssistance.PIN);
        assertThat(click.send(person, NOW, form).getContentAsString()).contains("Das ist deine eigene Karte");
        assertThat(store.listGivenBy(person.id())).isEmpty();
    }

    @Test
    void whoIsNotSignedInAssistsNobody() throws Exception {
        assertThat(click.look(NOW).getStatus()).isEqualTo(303);
    }

    @Test
    void whoAssistsNeverComesToThePin() throws Exception {
        some.choosePin(person);
        agree(SomeAssistance.PIN);
        assertThat(click.look(helper, "/mein-platz/anmeldung/pin").getStatus()).isEqualTo(403);
        assertThat(click.send(helper, "/mein-platz/anmeldung/pin", Map.of("pin", "739154", "again", "739154"))
                        .getStatus())
                .isEqualTo(403);
        click.send(helper, "/begleitung/beenden");
        assertThat(agree(SomeAssistance.PIN).getStatus())
                .as("it is the same as before")
                .isEqualTo(303);
    }

    @Test
    void aPinThatEverybodyGuessesIsNotTaken() throws Exception {
        for (var pin : new String[] {"123456", "654321", "111111", "12345", "12a456"}) {
            assertThat(click.send(person, "/mein-platz/anmeldung/pin", Map.of("pin", pin, "again", pin))
                            .getStatus())
                    .as(pin)
                    .isEqualTo(422);
        }
        assertThat(click.send(person, "/mein-platz/anmeldung/pin", Map.of("pin", "739154", "again", "739155"))
                        .getContentAsString())
                .contains("Die beiden PINs sind verschieden");
    }

    private MockHttpServletResponse agree(String pin) throws Exception {
        return click.send(helper, NOW, form(pin));
    }

    private Map<String, String> form(String pin) {
        return Map.of("errands", "TAKING_PART", "minutes", "240", "words", words, "pin", pin);
    }
}
