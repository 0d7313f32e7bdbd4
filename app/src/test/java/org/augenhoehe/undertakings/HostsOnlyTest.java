package org.augenhoehe.undertakings;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What hosts do, nobody else does: not other participants, not moderators, not operators.
@PlatformTest
class HostsOnlyTest {
    private static final Map<String, String> ANYTHING = Map.ofEntries(
            Map.entry("question", "Was brauchst du, damit du kommen kannst?"),
            Map.entry("version", "1"),
            Map.entry("entry", "OPEN"),
            Map.entry("phase", "DESIGN"),
            Map.entry("method", "probe-gathering"),
            Map.entry("whatHappens", "Wir lesen alles."),
            Map.entry("audience", "EVERYBODY"),
            Map.entry("firstDay", SomeUndertaking.today(0)),
            Map.entry("lastDay", SomeUndertaking.today(7)),
            Map.entry("answersUntil", SomeUndertaking.today(14)),
            Map.entry("reason", "Weil es so ist."),
            Map.entry("because", "Weil es so ist."),
            Map.entry("move", "FINISH"),
            Map.entry("done", "true"),
            Map.entry("name", "Eine Vorlage"),
            Map.entry("about", "Gut für alle."));

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    SignedIn host;
    UUID id;
    String home;

    @BeforeEach
    void anUndertakingRuns() throws Exception {
        host = somebody.plain();
        id = some.start(host, Map.of("entry", "ON_REQUEST"));
        some.enter(id, host, Phase.PLAN);
        home = "/vorhaben/" + id;
    }

    @TestFactory
    Stream<DynamicTest> othersAreTurnedAway() throws Exception {
        var step = some.plan(id, host, some.wish("probe-gathering"));
        var user = somebody.plain();
        click.send(user, home + "/mitmachen");
        click.send(host, home + "/menschen/" + user.id() + "/aufnehmen");
        some.confirm(id, user, StandingKind.SERVICE_USER, host);
        var others = new SignedIn[] {
            user,
            somebody.plain(),
            somebody.named("Moderatorin", Role.MODERATOR),
            somebody.named("Betreiberin", Role.OPERATOR)
        };
        return Stream.of(
                        "/aendern",
                        "/angebote/dazu?service=" + id,
                        "/angebote/weg?service=" + id,
                        "/schritte/neu",
                        "/schritte/" + step.id(),
                        "/schritte/" + step.id() + "/streichen",
                        "/schritte/" + step.id() + "/abschliessen",
                        "/phase",
                        "/runde",
                        "/lauf",
                        "/aufgaben/" + id,
                        "/vorlage?template=" + id,
                        "/vorlage/veroeffentlichen",
                        "/menschen/einladen?person=" + others[1].id(),
                        "/menschen/" + others[1].id() + "/aufnehmen",
                        "/menschen/" + others[1].id() + "/ablehnen",
                        "/menschen/ausnahme")
                .flatMap(act -> Stream.of(others)
                        .map(who -> DynamicTest.dynamicTest(
                                act.replaceAll("[0-9a-f-]{36}", "…") + " for " + who.name(),
                                () -> assertThat(click.send(who, home + act, ANYTHING)
                                                .getStatus())
                                        .isEqualTo(403))));
    }

    @Test
    void pagesOnWhichHostsWriteAreTheirs() throws Exception {
        var step = some.plan(id, host, some.wish("probe-gathering"));
        for (var page : new String[] {
            "/aendern", "/angebote", "/schritte/neu", "/schritte/" + step.id(), "/vorlage", "/vorlage/veroeffentlichen"
        }) {
            assertThat(click.look(host, home + page).getStatus()).as(page).isEqualTo(200);
            assertThat(click.look(somebody.plain(), home + page).getStatus())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    @Test
    void whoDoesNotTakePartDoesNotActForThoseWhoDo() throws Exception {
        var stranger = somebody.plain();
        for (var act : new String[] {
            "/ziel",
            "/blickwinkel",
            "/menschen/" + stranger.id() + "/vorschlagen",
            "/menschen/" + host.id() + "/abwaehlen",
            "/menschen/" + host.id() + "/bestaetigen",
            "/menschen/ausnahme/bestaetigen",
            "/menschen/ausnahme/zuruecknehmen"
        }) {
            assertThat(click.send(
                                    stranger,
                                    home + act,
                                    Map.of(
                                            "wording",
                                            "Alle essen.",
                                            "lastDay",
                                            SomeUndertaking.today(3),
                                            "why",
                                            "Darum.",
                                            "standing",
                                            "SERVICE_USER"))
                            .getStatus())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(click.look(stranger, home + "/ziel").getStatus()).isEqualTo(403);
        assertThat(click.send(stranger, home + "/verlassen").getStatus()).isEqualTo(404);
    }
}
