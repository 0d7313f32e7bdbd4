package org.augenhoehe.journeys;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.meeting.SomeMeeting;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A host invites to a world café, others bring in topics and come; two write the minutes at once, and what was said
/// leads on.
@PlatformTest
class MeetingJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeUndertaking some;

    @Test
    void fromTheInvitationToWhatBecameOfIt() throws Exception {
        var met = meetings.planned(1);
        var tasks = some.wish("tasks");
        tasks.put("audience", "PARTICIPANTS");
        some.plan(met.step().undertaking(), met.host(), tasks);
        invite(met);
        answer(met);
        order(met);
        meetings.begin(met);
        writeTogether(met);
        publish(met);
        object(met);
    }

    private void invite(Met met) {
        try (var visit = phone(met.host())) {
            var page = visit.page;
            page.navigate(met.path());
            visit.press(Hands.named(page, "Treffen planen"));
            page.locator("main input[name=format][value=WORLD_CAFE]").check();
            page.locator("main input[name=day]").fill(SomeUndertaking.today(2));
            visit.press(page.locator("main form button[type=submit]").first());
            assertThat(page.getByText("Schreib bitte den Ort.").first()).isVisible();
            assertThat(page.locator("main input[name=day]")).hasValue(SomeUndertaking.today(2));
            visit.look("meeting-easy-refused");
            page.locator("main input[name=place]").fill(SomeMeeting.PLACE);
            page.locator("main input[name=access]").fill("Eingang im Hof ohne Stufen");
            visit.press(page.locator("main form button[type=submit]").first());
            assertThat(page.getByText("Jetzt kannst du alle einladen.")).isVisible();
            visit.look("meeting-easy-call");
            page.locator("main summary").last().click();
            visit.press(page.locator("main .confirm__question button[type=submit]"));
            assertThat(page.getByText("Alle sind eingeladen.").first()).isVisible();
            assertThat(page.locator(".agenda")).containsText("So geht das Welt·café");
            visit.look("meeting-easy-meeting");
        }
    }

    private void answer(Met met) {
        try (var visit = dark(met.other())) {
            var page = visit.page;
            page.navigate(met.path());
            page.locator("main input[name=answer][value=YES]").check();
            page.locator("main input[name=people]").fill("2");
            page.locator("main input[name=interpreter]").fill("Dari");
            visit.press(page.locator("main form[action$=antwort] button[type=submit]"));
            assertThat(page.getByText("Danke. Deine Antwort ist da.")).isVisible();
            page.getByText("Thema einbringen").click();
            page.locator("main input[name=title]").fill("Vorhänge gegen die Kälte");
            visit.press(page.locator("main form[action$=tagesordnung] button[type=submit]"));
            assertThat(page.locator(".agenda")).containsText("Vorhänge gegen die Kälte");
            visit.look("meeting-dark-meeting");
            page.navigate(met.path() + "/ablauf");
            visit.look("meeting-dark-timetable");
        }
    }

    private void order(Met met) {
        try (var visit = phone(met.host())) {
            var page = visit.page;
            page.navigate(met.path() + "/tagesordnung");
            visit.look("meeting-easy-agenda");
            page.navigate(met.path() + "/anmeldungen");
            assertThat(page.getByText("Übersetzen: Dari")).isVisible();
            visit.look("meeting-easy-coming");
        }
    }

    private void writeTogether(Met met) throws Exception {
        meetings.done(met.other(), met.path() + "/da", Map.of());
        try (var visit = dark(met.other())) {
            var page = visit.page;
            page.navigate(met.path() + "/ablauf");
            assertThat(page.locator(".timetable__now")).hasCount(1);
            visit.look("meeting-dark-now");
            page.navigate(met.minutes());
            // Somebody else writes meanwhile, and it appears without a click, also in the middle of a word.
            page.locator("main textarea[name=wording]").fill("Wir hängen Vorhänge a");
            meetings.write(met, met.host(), SomeMeeting.piece("NEED", "Der Saal muss wärmer werden."));
            assertThat(page.locator("#mitschrift")).containsText("Der Saal muss wärmer werden.");
            assertThat(page.locator("main textarea[name=wording]")).hasValue("Wir hängen Vorhänge a");
            assertThat(page.locator("main [data-news]")).hasText("Ein neuer Eintrag im Protokoll");
            page.locator("main textarea[name=wording]").fill("Stoff für Vorhänge besorgen");
            page.locator("main select[name=kind]").selectOption("TASK");
            visit.press(page.locator("main form button[type=submit]").first());
            assertThat(page.locator("#mitschrift")).containsText("Stoff für Vorhänge besorgen");
            visit.look("meeting-dark-minutes");
            conflict(met, visit);
        }
    }

    private void conflict(Met met, Visit visit) throws Exception {
        var page = visit.page;
        var piece = meetings.minutes(met).getFirst();
        page.navigate(met.minutes() + "/" + piece.id());
        var mine = SomeMeeting.piece("NEED", "Der große Saal muss wärmer werden.");
        mine.put("version", "1");
        meetings.done(met.host(), met.minutes() + "/" + piece.id(), mine);
        page.locator("main textarea[name=wording]").fill("Der Saal muss vor dem Winter wärmer werden.");
        visit.press(page.locator("main form button[type=submit]").first());
        assertThat(page.getByText("Der große Saal muss wärmer werden.")).isVisible();
        assertThat(page.locator("main textarea[name=wording]")).hasValue("Der Saal muss vor dem Winter wärmer werden.");
        visit.look("meeting-dark-both");
        visit.press(page.locator("main form button[type=submit]").first());
        assertThat(page.locator("#mitschrift")).containsText("vor dem Winter");
    }

    private void publish(Met met) {
        try (var visit = phone(met.host())) {
            var page = visit.page;
            page.navigate(met.minutes());
            visit.look("meeting-easy-minutes");
            page.locator("main .confirm > summary").click();
            visit.press(page.locator("main .confirm__question button[type=submit]"));
            assertThat(page.getByText("Alle können das Protokoll jetzt lesen.").first())
                    .isVisible();
            visit.look("meeting-easy-published");
            visit.press(Hands.named(page, "Zur Aufgabe"));
            assertThat(page.locator("h1")).containsText("Stoff für Vorhänge besorgen");
            page.navigate(met.minutes());
            visit.press(Hands.named(page, "Was kam danach?"));
            assertThat(page.locator("main")).containsText("vor dem Winter wärmer");
        }
    }

    private void object(Met met) {
        try (var visit = dark(met.other())) {
            var page = visit.page;
            page.navigate(met.minutes());
            page.getByText("Einwand sagen").click();
            page.locator("main textarea[name=against]").fill("Von Stoff war keine Rede, von Rollos schon.");
            visit.press(page.locator("main form button[type=submit]").last());
            assertThat(page.locator("#einwaende ~ .voices")).containsText("von Rollos schon");
            visit.look("meeting-dark-objection");
        }
    }

    private Visit phone(SignedIn person) {
        return new Visit(port, new Look("de-simple", 360, "light"), true, person);
    }

    private Visit dark(SignedIn person) {
        return new Visit(port, new Look("de", 1280, "dark"), true, person);
    }
}
