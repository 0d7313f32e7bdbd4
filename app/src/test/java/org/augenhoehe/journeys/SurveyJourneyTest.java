package org.augenhoehe.journeys;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.participation.survey.SomeSurvey.Asked;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Hosts write questions, somebody betters one, people fill in and hand in. On a small phone: once by keyboard in easy
/// German, once without scripts.
@PlatformTest
class SurveyJourneyTest {
    private static final String SAVE = "form#frage button[type=submit]";

    @LocalServerPort
    int port;

    @Autowired
    SomeSurvey some;

    @Autowired
    SomeUndertaking undertakings;

    @ParameterizedTest
    @EnumSource
    void fromTheFirstQuestionToTheEnd(Hands hands) throws Exception {
        var asked = some.planned(2);
        var host = Player.with(port, hands, asked.host());
        var one = Player.with(port, hands, asked.one());
        write(host, asked);
        better(one, host, asked);
        fix(host, asked);
        begin(one, asked);
        goOnAndHandIn(one, asked);
        undertakings.over(asked.step());
        host.close(asked.step());
        one.look(asked.path(), "survey-over");
        one.at(asked.path(), page -> assertThat(page.locator("#jetzt")).containsText("Mensch hat"));
    }

    private void write(Player host, Asked asked) {
        var hands = host.hands();
        host.look(asked.path(), "survey-unwritten");
        host.look(asked.writing(), "survey-write-empty");
        host.look(asked.writing() + "/neu", "survey-kinds");
        host.at(asked.writing(), page -> {
            hands.press(page.locator("main a[href$='/fragen/neu']"));
            hands.press(page.locator("main a[href$='/neu/CHOICE']"));
            hands.press(page.locator(SAVE).first());
            assertThat(page.locator("[role=alert]").first()).isVisible();
            hands.write(page.locator("#field-wording"), "Kommst du zum Essen?");
            hands.write(page.locator("#field-items"), "Ja\nNein");
            hands.press(page.locator(SAVE).nth(1));
            assertThat(page.locator(".survey-reading")).isVisible();
            assertThat(page.locator("#field-items")).hasValue("Ja\nNein");
            hands.press(page.locator(SAVE).first());
            Player.isDone(page);
            assertThat(page.locator("#fragen")).containsText("Kommst du zum Essen?");
        });
        writeOthers(host, asked);
        host.look(asked.writing(), "survey-write");
        host.look(asked.writing() + "/neu/SCALE", "survey-write-scale");
    }

    private static void writeOthers(Player host, Asked asked) {
        var hands = host.hands();
        host.at(asked.writing() + "/neu/SCALE", page -> {
            hands.write(page.locator("#field-wording"), "Wie gut schmeckt es dir?");
            hands.write(page.locator("#field-low"), "gar nicht");
            hands.write(page.locator("#field-high"), "sehr");
            hands.press(page.locator(SAVE).first());
            Player.isDone(page);
        });
        host.at(asked.writing() + "/neu/ORDER", page -> {
            hands.write(page.locator("#field-wording"), "Was ist dir wichtig?");
            hands.write(page.locator("#field-items"), "Ruhe\nZeit");
            hands.press(page.locator(SAVE).first());
            Player.isDone(page);
        });
        host.at(asked.writing(), page -> {
            hands.press(page.locator("main a[href$='/wann']").first());
            hands.press(page.locator("main a[href*='?von=']").first());
            hands.toggle(page.locator("main input[name=items][value='1']"));
            hands.press(page.locator("form#wann button[type=submit]"));
            Player.isDone(page);
        });
    }

    private static void better(Player one, Player host, Asked asked) {
        host.at(asked.writing(), page -> {
            host.hands().press(page.locator("form[action$='/auslegen'] button"));
            Player.isDone(page);
        });
        one.look(asked.path(), "survey-laidout");
        one.look(asked.proposals(), "survey-proposals-empty");
        one.at(asked.proposals() + "?frage=1", page -> {
            one.hands().write(page.locator("#vorschlag #field-wording"), "Isst du mit uns?");
            one.hands().write(page.locator("#vorschlag #field-reason"), "Das ist freundlicher.");
            one.hands().press(page.locator("#vorschlag button[type=submit]"));
            Player.isDone(page);
        });
        host.look(asked.proposals(), "survey-proposals");
        host.at(asked.proposals(), page -> {
            host.hands().toggle(page.locator("main input[name^='taken-'][value=true]"));
            host.hands().write(page.locator("main textarea[name^='answer-']"), "Ja, gern.");
            host.hands().press(page.locator("main form[action$='/antworten'] button"));
            Player.isDone(page);
            page.navigate(asked.writing());
            assertThat(page.locator("#fragen")).containsText("Isst du mit uns?");
        });
    }

    private static void fix(Player host, Asked asked) {
        host.at(asked.writing(), page -> {
            host.hands().press(page.locator("details:has(form[action$='/festlegen']) > summary"));
            host.hands().press(page.locator("form[action$='/festlegen'] button"));
            Player.isDone(page);
        });
    }

    private static void begin(Player one, Asked asked) {
        var hands = one.hands();
        one.look(asked.path(), "survey-open");
        one.look(asked.filling(), "survey-fill");
        one.at(asked.path(), page -> {
            hands.press(page.locator("main a[href$='/ausfuellen']"));
            hands.toggle(page.locator("main input[name=frage-1][value='1']"));
            next(one, page);
            assertThat(page.locator("main")).containsText("Wie gut schmeckt es dir?");
            hands.toggle(page.locator("main input[name=frage-2][value='4']"));
            hands.press(page.locator("form#ausfuellen button[value=spaeter]"));
            Player.isDone(page);
        });
    }

    private static void goOnAndHandIn(Player one, Asked asked) {
        var hands = one.hands();
        one.look(asked.path(), "survey-begun");
        one.look(asked.filling(), "survey-fill-on");
        one.at(asked.path(), page -> {
            hands.press(page.locator("main a[href$='/ausfuellen']"));
            assertThat(page.locator("main input[name=frage-2][value='4']")).isChecked();
            hands.choose(page.locator("main select[name=frage-3-1]"), "1");
            hands.choose(page.locator("main select[name=frage-3-2]"), "1");
            next(one, page);
            assertThat(page.locator("[role=alert]").first()).isVisible();
            hands.choose(page.locator("main select[name=frage-3-2]"), "2");
            next(one, page);
            assertThat(page.locator("#antworten")).containsText("Ruhe > Zeit");
        });
        one.look(asked.filling() + "/pruefen", "survey-check");
        one.at(asked.filling() + "/pruefen", page -> {
            hands.press(page.locator("form[action$='/abgeben'] button[type=submit]"));
            Player.isDone(page);
        });
        one.look(asked.path(), "survey-handed-in");
    }

    private static void next(Player player, Page page) {
        player.hands().press(page.locator("form#ausfuellen button[value=weiter]"));
    }
}
