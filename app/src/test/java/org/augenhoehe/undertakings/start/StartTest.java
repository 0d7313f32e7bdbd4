package org.augenhoehe.undertakings.start;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.plan.StepStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Starting small: a question and one step; everything else may wait.
@PlatformTest
class StartTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore store;

    @Autowired
    ParticipantStore participants;

    @Autowired
    StepStore steps;

    @Autowired
    HsdsImport hsds;

    @Autowired
    Directory directory;

    SignedIn person;

    @BeforeEach
    void somebodyHasAQuestion() {
        person = somebody.plain();
    }

    @Test
    void aQuestionAndAStepMakeItRunAtOnce() throws Exception {
        var id = some.start(
                person,
                Map.of("method", "probe-gathering", "lastDay", SomeUndertaking.today(14), "standing", "SERVICE_USER"));
        assertThat(store.get(id).state()).isEqualTo(UndertakingState.RUNNING);
        var step = steps.list(id).getFirst();
        assertThat(step.question()).isEqualTo(SomeUndertaking.QUESTION);
        assertThat(step.audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(step.lastDay()).hasToString(SomeUndertaking.today(14));
        assertThat(step.answersUntil()).hasToString(SomeUndertaking.today(28));
        var own = participants.find(id, person.id()).orElseThrow();
        assertThat(own.host()).isTrue();
        assertThat(own.standing()).isEqualTo(StandingKind.SERVICE_USER);
    }

    @Test
    void anyPhaseCanBeTheBeginning() throws Exception {
        var id = some.start(
                person, Map.of("method", "probe-gathering", "lastDay", SomeUndertaking.today(14), "phase", "EVALUATE"));
        assertThat(store.get(id).phase()).isEqualTo(Phase.EVALUATE);
        assertThat(steps.list(id).getFirst().phase()).isEqualTo(Phase.EVALUATE);
        var quiet = some.start(person, Map.of("phase", "STEER"));
        assertThat(store.get(quiet).phase()).isEqualTo(Phase.STEER);
    }

    @Test
    void collectingIsSuggestedAndWhatIsMissingIsSaidOnce() throws Exception {
        assertThat(click.look(person, "/vorhaben/neu").getContentAsString())
                .containsPattern("value=\"(probe-)?gathering\" checked")
                .doesNotContainPattern("value=\"(tasks|review)\" checked");
        var refused =
                click.send(person, "/vorhaben/neu", Map.of("question", " ")).getContentAsString();
        assertThat(Pattern.compile("class=\"summary__field\"").matcher(refused).results())
                .hasSize(1);
    }

    @Test
    void aQuestionAloneIsEnough() throws Exception {
        assertThat(store.get(some.start(person)).state()).isEqualTo(UndertakingState.PREPARING);
    }

    @Test
    void whatCannotBeginIsSaidAndKept() throws Exception {
        for (var wrong : new String[][] {
            {"question", ""},
            {"question", "x".repeat(201)},
            {"method", "probe-decision"},
            {"method", "geheim"},
            {"lastDay", SomeUndertaking.today(-1)},
            {"lastDay", SomeUndertaking.today(400)},
            {"lastDay", ""},
            {"lastDay", "bald"}
        }) {
            var typed = new HashMap<>(Map.of(
                    "question",
                    "Wer kocht?",
                    "about",
                    "Am Mittwoch.",
                    "method",
                    "probe-gathering",
                    "lastDay",
                    SomeUndertaking.today(3)));
            typed.put(wrong[0], wrong[1]);
            var answer = click.send(person, "/vorhaben/neu", typed);
            assertThat(answer.getStatus()).as(String.join("=", wrong)).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("Am Mittwoch.");
        }
        assertThat(participants.listUndertakingsOf(person.id())).isEmpty();
    }

    @Test
    void onlyMembersStartForAnOrganisation() throws Exception {
        var group = founding.group(person);
        var id = some.start(person, Map.of("organisation", group.toString()));
        assertThat(store.get(id).organisation()).isEqualTo(group);
        var stranger = somebody.plain();
        assertThat(click.send(
                                stranger,
                                "/vorhaben/neu",
                                Map.of("question", "Wer kocht?", "method", "", "organisation", group.toString()))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void itIsFoundByItsQuestion() throws Exception {
        var word = "Zaunkönig" + Ids.next().toString().substring(30);
        var id = some.start(person, Map.of("question", "Wo nistet der " + word + "?"));
        assertThat(click.look("/suche?q=" + word).getContentAsString()).contains("/vorhaben/" + id);
    }

    @Test
    void aServiceOfTheDirectoryIsConcerned() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
        var service = directory
                .list(ServiceFilter.EVERYTHING.withWords("Mittagstisch"), 1, 0)
                .getFirst()
                .serviceId();
        var id = some.start(person, Map.of("service", service.toString()));
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("/angebote/" + service);
        assertThat(click.look(person, "/vorhaben/" + id + "/angebote?q=Computer-Café")
                        .getContentAsString())
                .contains("Computer-Café");
        click.send(person, "/vorhaben/" + id + "/angebote/weg", Map.of("service", service.toString()));
        assertThat(store.listServices(id)).isEmpty();
        click.send(person, "/vorhaben/" + id + "/angebote/dazu", Map.of("service", service.toString()));
        assertThat(store.listServices(id)).containsExactly(service);
        for (var act : new String[] {"dazu", "weg"}) {
            assertThat(click.send(
                                    person,
                                    "/vorhaben/" + id + "/angebote/" + act,
                                    Map.of("service", Ids.next().toString()))
                            .getStatus())
                    .isEqualTo(404);
        }
    }
}
