package org.augenhoehe.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.OrganisationKind;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// Groups, standing, slips, profile and assistance in the browser, and every page of them looked at.
@PlatformTest
class GroupsJourneyTest {
    private static final List<Look> LOOKS =
            List.of(new Look("de", 1280, "light"), new Look("de-simple", 360, "dark"), new Look("en", 360, "contrast"));

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    SignedIn speaker;
    SignedIn person;
    UUID provider;
    String home;

    @BeforeEach
    void peopleMeet() throws Exception {
        speaker = somebody.named("Petra Lindner");
        person = somebody.named("Sonnenblume7");
        provider = founding.confirmedProvider(speaker);
        home = "/gruppen/" + provider;
        click.send(
                speaker,
                home + "/aendern",
                Map.of(
                        "kind",
                        "PROVIDER",
                        "name",
                        "Lotsenhaus Ahrenfurt",
                        "about",
                        "Wir sind da, wenn der Alltag schwer wird: **Beratung**, Tagestreff und Begleitung zu Ämtern.",
                        "contact",
                        "Mühlenstraße 4, Telefon 04999 2210"));
        founding.join(speaker, provider, somebody.named("Jonas Petersen"));
    }

    @Test
    void aSlipIsPrintedAndRedeemed() {
        String code;
        try (var visit = Visit.by(port, speaker)) {
            visit.page.navigate(home + "/zettel");
            visit.press(visit.page.locator("main form button[type=submit]").first());
            assertThat(visit.page.locator(".slip").count()).isEqualTo(20);
            visit.look("slips-printed");
            code = visit.page.locator(".slip__code").first().innerText();
        }
        try (var visit = Visit.by(port, person)) {
            visit.page.navigate("/zettel#" + code);
            assertThat(visit.page.locator("#field-code").inputValue()).isEqualTo(code);
            assertThat(visit.page.url()).as("the code is gone from the address").doesNotContain(code);
            visit.press(visit.page.locator("main form button[type=submit]").first());
            assertThat(visit.page.locator("main").innerText()).contains("Ich nutze ein Angebot");
            visit.look("standing-by-slip");
        }
    }

    @Test
    void withoutScriptTheCodeIsTyped() throws Exception {
        var printed = click.send(
                speaker,
                home + "/zettel",
                Map.of(
                        "kind",
                        "RELATIVE",
                        "count",
                        "10",
                        "until",
                        LocalDate.now().plusDays(9).toString()));
        var text = printed.getContentAsString();
        var code = text.substring(text.indexOf("slip__code")).replaceAll("(?s)^[^>]*>([A-Z0-9-]+)<.*", "$1");
        try (var visit = new Visit(port, new Look("de", 360, "light"), false, person)) {
            visit.page.navigate("/zettel");
            visit.page.locator("#field-code").fill(code.toLowerCase(Locale.ROOT));
            visit.press(visit.page.locator("main form button[type=submit]").first());
            assertThat(visit.page.locator("main").innerText()).contains("Ich bin angehörig");
        }
    }

    @Test
    void everyPageIsFitToBeSeen() throws Exception {
        click.send(person, home + "/mitmachen");
        click.send(person, "/mein-platz/rollen", Map.of("organisation", provider.toString(), "kind", "NEIGHBOUR"));
        click.send(
                person,
                "/mein-platz/profil",
                Map.of("about", "Ich schreibe hier unter diesem Namen.", "aboutFor", "EVERYBODY", "can", "Backen"));
        look(speaker, "group", home);
        look(speaker, "members", home + "/mitglieder");
        look(speaker, "standing-desk", home + "/blickwinkel");
        look(speaker, "slip-desk", home + "/zettel");
        look(speaker, "describe", home + "/aendern");
        look(speaker, "person", "/menschen/" + person.id());
        look(person, "group-asked", home);
        look(person, "found", "/gruppen/neu");
        look(person, "my-groups", "/mein-platz/gruppen");
        look(person, "my-standings", "/mein-platz/rollen?bei=" + provider);
        look(person, "my-profile", "/mein-platz/profil");
        look(person, "redeem", "/zettel");
        founding.found(person, OrganisationKind.FUNDER, "Bürgerstiftung an der Ahre");
        look(null, "group-stranger", home);
        look(null, "groups", "/gruppen");
        look(somebody.named("Betreiberin", Role.OPERATOR), "waiting", "/betrieb/gruppen");
    }

    @Test
    void whoAssistsSeesItOnEveryPage() throws Exception {
        var assistant = somebody.named("Thuy Nguyen");
        var today = LocalDate.now();
        click.send(
                person,
                "/mein-platz/begleitung",
                Map.of(
                        "assistant",
                        "/menschen/" + assistant.id(),
                        "errands",
                        "TAKING_PART,DECIDING,ORDERING",
                        "purpose",
                        "Beiträge schreiben, die ich am Telefon sage",
                        "from",
                        today.toString(),
                        "until",
                        today.plusDays(30).toString()));
        look(person, "assistance-given", "/mein-platz/begleitung");
        look(assistant, "assistance-held", "/mein-platz/begleitung");
        try (var visit = Visit.by(port, assistant)) {
            visit.page.navigate("/mein-platz/begleitung");
            visit.press(visit.page.locator("main .sheet--now form button").first());
            assertThat(visit.page.locator(".acting").innerText()).contains("Sonnenblume7");
            visit.page.navigate(home);
            visit.look("assistance-acting");
            visit.page.navigate("/mein-platz/profil");
            assertThat(visit.page.locator("h1").innerText()).contains("nicht für dich freigegeben");
            visit.press(visit.page.locator(".acting button"));
            assertThat(visit.page.locator(".acting").count()).isZero();
        }
    }

    private void look(SignedIn who, String name, String path) {
        for (var look : LOOKS) {
            try (var visit = new Visit(port, look, true, who)) {
                visit.page.navigate(path);
                visit.look(name + "-" + look);
            }
        }
    }
}
