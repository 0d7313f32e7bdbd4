package org.augenhoehe.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.thread.SomeThread;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.ProbeMethod;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// Undertakings in the browser: how one begins, and every page of one looked at.
@PlatformTest
class UndertakingsJourneyTest {
    private static final List<Look> LOOKS =
            List.of(new Look("de", 1280, "light"), new Look("de-simple", 360, "dark"), new Look("en", 360, "contrast"));
    private static final Look EASY_AND_SMALL = new Look("de-simple", 360, "light");
    private static final String QUESTION = "Wer kocht am Freitag?";

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    JdbcClient db;

    @Autowired
    SomeThread thread;

    @Autowired
    ProbeMethod probeGathering;

    /// Three people, one question, one step: on a small phone, in easy German.
    @ParameterizedTest
    @EnumSource
    void itBeginsSmall(Hands hands) {
        var began = Instant.now();
        String home;
        try (var visit = new Visit(port, EASY_AND_SMALL, hands.script(), somebody.plain())) {
            var page = visit.page;
            page.navigate("/vorhaben");
            hands.press(page.locator("main a[href='/vorhaben/neu']").first());
            hands.write(page.locator("#field-question"), QUESTION);
            hands.toggle(page.locator("[name=method][value=probe-gathering]"));
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.locator("h1")).hasText(QUESTION);
            assertThat(page.locator("#jetzt")).containsText("Etwas sagen");
            home = page.url();
            visit.look("undertaking-begun-" + hands);
        }
        for (int i = 0; i < 2; i++) {
            try (var visit = new Visit(port, EASY_AND_SMALL, hands.script(), somebody.plain())) {
                joinIn(hands, visit.page, home);
            }
        }
        try (var visit = Visit.of(port)) {
            visit.page.navigate(home);
            assertThat(visit.page.locator(".hero .eyebrow")).containsText("3 Menschen machen mit");
        }
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(2));
    }

    private static void joinIn(Hands hands, Page page, String home) {
        page.navigate(home);
        hands.press(page.locator("form[action$='/mitmachen'] button"));
        assertThat(page.locator("[role=status]").first()).isVisible();
        page.navigate(home);
        assertThat(page.locator("form[action$='/mitmachen']")).hasCount(0);
    }

    @Test
    void everyPageIsFitToBeSeen() throws Exception {
        var host = somebody.named("Petra Lindner");
        var id = some.start(host, Map.of("about", "Der Mittagstisch ist **oft leer**. Warum?", "place", "Weststadt"));
        some.enter(id, host, Phase.PLAN);
        var home = "/vorhaben/" + id;
        var user = some.participant(id, StandingKind.SERVICE_USER, host);
        for (int i = 0; i < 5; i++) {
            some.participant(id, i % 2 == 0 ? StandingKind.SERVICE_USER : StandingKind.VOLUNTEER, host);
        }
        some.enter(id, host, Phase.DESIGN);
        click.send(host, home + "/vorlage", Map.of("template", template()));
        someStepsAndThreads(id, host);
        var goal = some.proposeGoal(id, host, "Bis zum Sommer kann jede und jeder zweimal in der Woche mitessen.");
        click.send(user, goal + "/einwand", Map.of("objection", "Zweimal ist zu viel für die Küche."));
        var choice = click.send(host, home + "/menschen/" + user.id() + "/vorschlagen")
                .getHeader("Location");
        click.send(host, home + "/menschen/ausnahme", Map.of("reason", "Wir fangen mit einer Umfrage an."));
        prepare(home, user);

        for (var page : List.of("", "/plan", "/verlauf", "/aushang")) {
            look(null, "undertaking-stranger", home, page);
        }
        for (var page : List.of(
                "",
                "/plan",
                "/menschen",
                "/aendern",
                "/angebote?q=Essen",
                "/schritte/neu",
                "/vorlage",
                "/vorlage/veroeffentlichen")) {
            look(host, "undertaking-host", home, page);
        }
        look(user, "undertaking-user", home, "");
        look(user, "undertaking-user", home, "/menschen");
        look(user, "undertaking-user", home, "/vorbereitung");
        look(user, "undertaking-goal", goal, "");
        look(host, "undertaking-goal-host", goal, "");
        look(user, "undertaking-choice", choice, "");
        look(null, "undertaking-template", "/vorhaben/vorlagen/" + template(), "");
        look(host, "undertaking-start", "/vorhaben/neu", "");
        look(host, "undertaking-mine", "/mein-platz/vorhaben", "");
        click.send(host, home + "/lauf", Map.of("move", "STOP", "reason", "Die Küche ist geschlossen."));
        look(host, "undertaking-stopped", home, "");
    }

    private void someStepsAndThreads(UUID id, SignedIn host) throws Exception {
        var owed = some.plan(id, host, some.wish("probe-gathering"));
        some.late(owed);
        probeGathering.give(owed.id(), 9, 7);
        var open = some.plan(id, host, some.wish("probe-gathering"));
        probeGathering.give(open.id(), 4, 0);
        look(host, "undertaking-step", "/vorhaben/" + id + "/schritte/" + owed.id(), "");
        thread.chain(
                thread.put("Ich komme mit dem Rollstuhl nicht über die Stufe.", id),
                thread.put("Rampe am Hofeingang, gebaut mit der Werkstatt", id),
                thread.put("Die Stadt baut die Rampe bis 30. Mai.", id));
        thread.chain(thread.put("Abends ist es einsam.", id), thread.put("Ein Tisch bleibt bis acht Uhr gedeckt.", id));
    }

    private void prepare(String home, SignedIn user) throws Exception {
        var room = home + "/vorbereitung";
        click.send(user, room + "/oeffnen");
        click.send(user, room + "/schreiben", Map.of("wording", "Wir sagen das mit der Stufe gemeinsam."));
        try (var visit = Visit.by(port, user)) {
            visit.page.navigate(room);
            visit.page
                    .locator("summary", new Page.LocatorOptions().setHasText("Freigeben"))
                    .click();
            visit.press(visit.page.locator("form[action$='/freigeben'] button"));
        }
        click.send(user, room + "/schreiben", Map.of("wording", "Das bleibt unter uns."));
    }

    @Test
    void theNoticeForTheBoardIsOneSheetOfPaper() throws Exception {
        var host = somebody.plain();
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        some.agreeOnGoal(id, host);
        for (int i = 0; i < 4; i++) {
            some.plan(id, host, some.wish("probe-gathering"));
        }
        db.sql("update undertakings.step set question = :question, what_happens = :happens where undertaking = :id")
                .param(
                        "question",
                        "Was fehlt dir abends, wenn der Tagestreff geschlossen hat? "
                                .repeat(3)
                                .strip())
                .param(
                        "happens",
                        "Wir lesen alles am runden Tisch und sagen zu jedem Beitrag, was daraus wird. ".repeat(5))
                .param("id", id)
                .update();
        try (var visit = Visit.of(port)) {
            visit.page.navigate("/vorhaben/" + id + "/aushang");
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.takePicture("undertaking-notice-printed");
            var sheet = new String(visit.page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(sheet).results())
                    .hasSize(1);
        }
    }

    @Test
    void operatorsSeeWhatWasHandedIn() {
        look(somebody.named("Betreiberin", Role.OPERATOR), "undertaking-templates-desk", "/betrieb/vorlagen", "");
    }

    @Test
    void longWordsBreak() throws Exception {
        var word = "Donaudampfschifffahrtsgesellschaft".repeat(3).substring(0, 90);
        var host = somebody.named(word.substring(0, 60));
        var id = some.start(host, Map.of("question", word, "about", word));
        some.enter(id, host, Phase.PLAN);
        var wish = some.wish("probe-gathering");
        wish.put("question", word);
        wish.put("whatHappens", word);
        some.plan(id, host, wish);
        some.proposeGoal(id, host, word + word);
        try (var visit = new Visit(port, EASY_AND_SMALL, true, host)) {
            for (var page : List.of("", "/plan", "/menschen", "/verlauf", "/aushang")) {
                visit.page.navigate("/vorhaben/" + id + page);
                visit.look("long-words-undertaking" + page.replace('/', '-'));
            }
        }
    }

    private String template() throws Exception {
        var list = click.look("/vorhaben/vorlagen").getContentAsString();
        return list.replaceAll("(?s).*?href=\"/vorhaben/vorlagen/([0-9a-f-]{36})\".*", "$1");
    }

    private void look(SignedIn who, String name, String path, String page) {
        for (var look : LOOKS) {
            try (var visit = new Visit(port, look, true, who)) {
                visit.page.navigate(path + page);
                visit.look(name + page.replaceAll("\\?.*", "").replace('/', '-') + "-" + look);
            }
        }
    }
}
