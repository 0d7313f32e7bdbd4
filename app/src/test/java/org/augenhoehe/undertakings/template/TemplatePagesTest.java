package org.augenhoehe.undertakings.template;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.FormToken;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.plan.Task;
import org.augenhoehe.undertakings.plan.TaskStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Templates are read, taken over, published and handed in.
@PlatformTest
class TemplatePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    HouseTemplates ours;

    @Autowired
    TaskStore tasks;

    SignedIn host;
    UUID id;
    String own;

    @BeforeEach
    void thereIsAnUndertaking() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        own = ours.list().getFirst().id().toString();
    }

    @Test
    void ourOwnHaveEveryPhaseAndEveryLanguage() {
        assertThat(ours.list()).hasSize(3);
        for (var template : ours.list()) {
            for (var stage : template.schema().stages()) {
                for (var objective : stage.objectives()) {
                    assertThat(objective.name().byLanguage()).containsKeys("de", "de-simple", "en");
                    assertThat(objective.tasks()).isNotEmpty().allSatisfy(task -> {
                        assertThat(task.name().byLanguage()).containsKeys("de", "de-simple", "en");
                        assertThat(task.about().byLanguage()).containsKeys("de", "de-simple", "en");
                    });
                }
            }
        }
    }

    @Test
    void aTemplateBringsItsTasksIntoThePlanOnce() throws Exception {
        use(host, own);
        var planned = tasks.list(id);
        assertThat(planned).hasSize(ours.list().getFirst().schema().countTasks());
        assertThat(click.look("/vorhaben/" + id + "/plan").getContentAsString())
                .contains(planned.getFirst().name());
        use(host, ours.list().getLast().id().toString());
        assertThat(tasks.list(id)).as("beside what is there already").isEqualTo(planned);
    }

    @Test
    void aTaskIsTickedOffByHosts() throws Exception {
        use(host, own);
        var task = tasks.list(id).getFirst();
        var path = "/vorhaben/" + id + "/aufgaben/" + task.id();
        var other = some.participant(id);
        assertThat(click.send(other, path, Map.of("done", "true")).getStatus()).isEqualTo(403);
        click.send(host, path, Map.of("done", "true"));
        assertThat(tasks.list(id)).filteredOn(Task::done).extracting(Task::id).containsExactly(task.id());
        var mine = some.start(other);
        assertThat(click.send(other, "/vorhaben/" + mine + "/aufgaben/" + task.id(), Map.of("done", "false"))
                        .getStatus())
                .as("through another undertaking")
                .isEqualTo(404);
    }

    @Test
    void aTaskBecomesAStep() throws Exception {
        use(host, own);
        var task = tasks.list(id).getFirst();
        assertThat(click.look(host, "/vorhaben/" + id + "/schritte/neu?aufgabe=" + task.id())
                        .getContentAsString())
                .contains(task.name() + "</textarea>");
    }

    @Test
    void aLanguageThatIsMissingIsBorrowedAndSaid() throws Exception {
        var path = upload(
                        somebody.named("Betreiberin", Role.OPERATOR),
                        SchemaFixture.small().zipped(""))
                .getHeader("Location");
        var german = mvc.perform(get(path).cookie(new Cookie("sprache", "de")))
                .andReturn()
                .getResponse();
        assertThat(german.getContentAsString())
                .contains(
                        "noch nicht in deiner Sprache",
                        "Nur auf Englisch vorhanden",
                        "<h1 lang=\"en\">Small kitchen</h1>")
                .contains("Einen Herd kaufen");
        assertThat(mvc.perform(get(path).cookie(new Cookie("sprache", "en")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<h1>Small kitchen</h1>");
        use(host, path.substring(path.lastIndexOf('/') + 1));
        assertThat(tasks.list(id)).extracting(Task::language).containsExactly("en", "de");
        assertThat(click.look("/vorhaben/" + id + "/plan").getContentAsString()).contains("Nur auf Englisch vorhanden");
    }

    @Test
    void whatPeopleDidBecomesATemplateWithoutWhatTheyBroughtIn() throws Exception {
        some.enter(id, host, Phase.PLAN);
        var step = some.plan(id, host, some.wish("probe-gathering"));
        use(host, own);
        var typed = Map.of("name", "Mittagstisch für alle", "about", "Gut für Häuser mit einer Küche.");
        assertThat(publish(some.participant(id), typed)).isEqualTo(403);
        assertThat(publish(host, Map.of("name", " ", "about", ""))).isEqualTo(422);
        assertThat(publish(host, typed)).isEqualTo(303);
        var list = click.look("/vorhaben/vorlagen").getContentAsString();
        assertThat(list).contains("Mittagstisch für alle");
        var path = click.send(host, "/vorhaben/" + id + "/vorlage/veroeffentlichen", typed)
                .getHeader("Location");
        assertThat(click.look(path).getContentAsString())
                .contains(step.question(), tasks.list(id).getFirst().name())
                .doesNotContain(host.name());
    }

    @Test
    void operatorsHandInAndTakeOut() throws Exception {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        assertThat(upload(operator, "no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(422);
        var path = upload(operator, SchemaFixture.small().zipped("")).getHeader("Location");
        var template = path.substring(path.lastIndexOf('/') + 1);
        assertThat(click.look(operator, "/betrieb/vorlagen").getContentAsString())
                .contains("Small kitchen");
        assertThat(click.send(host, "/betrieb/vorlagen/" + template + "/loeschen")
                        .getStatus())
                .isEqualTo(403);
        click.send(operator, "/betrieb/vorlagen/" + template + "/loeschen");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyHostsTakeATemplateOver() throws Exception {
        assertThat(use(some.participant(id), own)).isEqualTo(403);
        assertThat(use(somebody.plain(), own)).isEqualTo(403);
        assertThat(tasks.list(id)).isEmpty();
    }

    private int use(SignedIn who, String template) throws Exception {
        return click.send(who, "/vorhaben/" + id + "/vorlage", Map.of("template", template))
                .getStatus();
    }

    private int publish(SignedIn who, Map<String, String> typed) throws Exception {
        return click.send(who, "/vorhaben/" + id + "/vorlage/veroeffentlichen", typed)
                .getStatus();
    }

    private MockHttpServletResponse upload(SignedIn who, byte[] zip) throws Exception {
        return mvc.perform(multipart("/betrieb/vorlagen")
                        .file(new MockMultipartFile("file", UUID.randomUUID() + ".zip", "application/zip", zip))
                        .cookie(who.session())
                        .with(FormToken.formToken()))
                .andReturn()
                .getResponse();
    }
}
