package org.augenhoehe.people.assistance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PlatformTest
class AssistanceTest {
    private static final String MINE = "/mein-platz/begleitung";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    Visitors visitors;

    @Autowired
    AssistanceStore store;

    @Autowired
    ActStore acts;

    @Autowired
    TurnStore turns;

    @Autowired
    People people;

    @Autowired
    AssistancePersonalData personalData;

    @Autowired
    JdbcClient db;

    Somebody.SignedIn person;
    Somebody.SignedIn assistant;
    UUID group;

    @BeforeEach
    void somebodyTrustsSomebody() throws Exception {
        person = somebody.named("Frau Alt", Role.MODERATOR);
        assistant = somebody.named("Herr Helfer", Role.OPERATOR);
        group = founding.group(somebody.plain());
    }

    @Test
    void anAssistantActsForThePersonAndItIsTakenDown() throws Exception {
        begin(agree(0, 10));
        assertThat(click.look(assistant, "/gruppen").getContentAsString()).contains("Du handelst gerade für Frau Alt");
        click.send(assistant, "/gruppen/" + group + "/mitmachen");

        assertThat(acts.listFor(person.id(), 0, 10))
                .extracting(Act::act, Act::assistantName)
                .containsExactly(tuple("groups.act.ask", "Herr Helfer"));
        assertThat(click.look(person, MINE).getContentAsString()).contains("Um Aufnahme in eine Gruppe gebeten");
        assertThat(click.look(person, "/mein-platz/gruppen").getContentAsString())
                .contains("/gruppen/" + group);
    }

    @Test
    void thePersonOverrulesWhatWasDone() throws Exception {
        begin(agree(0, 10));
        click.send(assistant, "/gruppen/" + group + "/mitmachen");
        click.send(person, "/gruppen/" + group + "/verlassen");
        assertThat(click.look(person, "/mein-platz/gruppen").getContentAsString())
                .doesNotContain("/gruppen/" + group);
    }

    @Test
    void whatWasRefusedIsNotTakenDownAsDone() throws Exception {
        begin(agree(0, 10));
        assertThat(click.send(assistant, "/gruppen/" + UUID.randomUUID() + "/mitmachen")
                        .getStatus())
                .isEqualTo(404);
        assertThat(acts.listFor(person.id(), 0, 10)).extracting(Act::refused).containsExactly(true);
    }

    @Test
    void whatConcernsThePersonAloneStaysClosed() throws Exception {
        begin(agree(0, 10));
        for (var path : List.of(MINE, "/mein-platz/profil", "/betrieb/gruppen", "/gruppen/neu")) {
            assertThat(click.look(assistant, path).getStatus()).as(path).isEqualTo(403);
        }
        for (var path : List.of(MINE, "/mein-platz/profil", "/zettel", "/gruppen/neu")) {
            assertThat(click.send(assistant, path).getStatus()).as(path).isEqualTo(403);
        }
    }

    @Test
    void whatIsClosedToAssistantsDoesNotHappen() throws Exception {
        begin(agree(0, 10));
        click.send(
                assistant,
                "/gruppen/neu",
                Map.of("kind", "GROUP", "name", "Hinter ihrem Rücken", "about", "Das darf nicht sein."));
        assertThat(click.look("/gruppen").getContentAsString()).doesNotContain("Hinter ihrem Rücken");
    }

    @Test
    void neithersRolesCountMeanwhile() throws Exception {
        begin(agree(0, 10));
        assertThat(visitors.find(assistant.id()).orElseThrow().roles()).isEmpty();
        assertThat(visitors.find(assistant.id()).orElseThrow().id()).isEqualTo(person.id());
    }

    @Test
    void thePersonEndsItAtOnce() throws Exception {
        var consent = agree(0, 10);
        begin(consent);
        click.send(person, MINE + "/" + consent + "/widerrufen");
        assertThat(visitors.find(assistant.id()).orElseThrow().assisted()).isFalse();
        assertThat(click.send(assistant, MINE + "/" + consent + "/beginnen").getStatus())
                .isEqualTo(403);
    }

    @Test
    void theAssistantEndsItByAClickOrBySigningOut() throws Exception {
        var consent = agree(0, 10);
        begin(consent);
        click.send(assistant, "/begleitung/beenden");
        assertThat(visitors.find(assistant.id()).orElseThrow().assisted()).isFalse();

        begin(consent);
        click.send(assistant, "/abmelden");
        assertThat(visitors.find(assistant.id()).orElseThrow().assisted()).isFalse();
    }

    @Test
    void itEndsByItselfAfterAnHour() throws Exception {
        begin(agree(0, 10));
        db.sql("update people.assistance_turn set ends_at = ends_at - interval '61 minutes' where assistant = :id")
                .param("id", assistant.id())
                .update();
        assertThat(visitors.find(assistant.id()).orElseThrow().assisted()).isFalse();
    }

    @Test
    void itBeginsOnlyOnItsDays() throws Exception {
        var later = agree(3, 10);
        assertThat(click.send(assistant, MINE + "/" + later + "/beginnen").getStatus())
                .isEqualTo(403);
    }

    @Test
    void nobodyElseUsesTheConsentOrEndsIt() throws Exception {
        var consent = agree(0, 10);
        var other = somebody.plain();
        assertThat(click.send(other, MINE + "/" + consent + "/beginnen").getStatus())
                .isEqualTo(404);
        assertThat(click.send(person, MINE + "/" + consent + "/beginnen").getStatus())
                .isEqualTo(404);
        assertThat(click.send(other, MINE + "/" + consent + "/widerrufen").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aFormThatWasShownToOnePersonIsNotSentAsAnother() throws Exception {
        begin(agree(0, 10));
        var shownBefore = Map.of("wer", assistant.id().toString());
        assertThat(click.send(assistant, "/gruppen/" + group + "/mitmachen", shownBefore)
                        .getStatus())
                .isEqualTo(409);
        assertThat(acts.listFor(person.id(), 0, 10))
                .as("refused is not done")
                .extracting(Act::refused)
                .containsExactly(true);
        click.send(assistant, "/begleitung/beenden");
        var shownMeanwhile = Map.of("wer", person.id().toString());
        assertThat(click.send(assistant, "/gruppen/" + group + "/mitmachen", shownMeanwhile)
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void mistakesInTheFormAreSaid() throws Exception {
        assertThat(click.send(person, MINE, form(person.id().toString(), 0, 10)).getContentAsString())
                .contains("Das ist deine eigene Seite");
        assertThat(click.send(person, MINE, form(UUID.randomUUID().toString(), 0, 10))
                        .getContentAsString())
                .contains("Unter dieser Adresse gibt es niemanden");
        assertThat(click.send(person, MINE, form(assistant.id().toString(), 10, 5))
                        .getContentAsString())
                .contains("Das Ende liegt vor dem Anfang");
        assertThat(click.send(person, MINE, form(assistant.id().toString(), 0, 400))
                        .getContentAsString())
                .contains("Eine Erlaubnis gilt höchstens ein Jahr");
        assertThat(store.listGivenBy(person.id())).isEmpty();
    }

    @Test
    void whenTheAssistantIsErasedTheActStaysThePersons() throws Exception {
        begin(agree(0, 10));
        click.send(assistant, "/gruppen/" + group + "/mitmachen");
        personalData.erase(assistant.id());
        assertThat(acts.listFor(person.id(), 0, 10)).hasSize(1).allMatch(act -> act.assistantName() == null);
        assertThat(store.listGivenBy(person.id())).allMatch(Assistance::revoked);
        assertThat(click.look(person, MINE).getStatus()).isEqualTo(200);
    }

    @Test
    void whenThePersonIsErasedNothingStays() throws Exception {
        begin(agree(0, 10));
        click.send(assistant, "/gruppen/" + group + "/mitmachen");
        assertThat(personalData.about(person.id()))
                .anyMatch(section -> !section.rows().isEmpty());
        personalData.erase(person.id());
        assertThat(personalData.about(person.id()))
                .allMatch(section -> section.rows().isEmpty());
        assertThat(personalData.about(assistant.id()))
                .allMatch(section -> section.rows().isEmpty());
    }

    @Test
    void aDayBeginsAtMidnightOfThePlace() {
        var late = Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC);
        assertThat(new AssistanceBook(store, turns, people, late).today()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    private UUID agree(int from, int until) throws Exception {
        click.send(person, MINE, form("https://ort.example/menschen/" + assistant.id(), from, until));
        return store.listGivenBy(person.id()).getFirst().id();
    }

    private void begin(UUID consent) throws Exception {
        click.send(assistant, MINE + "/" + consent + "/beginnen");
    }

    private static Map<String, String> form(String page, int from, int until) {
        return SomeAssistance.form(page, SomeAssistance.EVERYTHING, from, until);
    }
}
