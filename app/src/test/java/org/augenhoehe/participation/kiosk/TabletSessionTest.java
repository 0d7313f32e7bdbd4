package org.augenhoehe.participation.kiosk;

import org.augenhoehe.FormToken;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.AccessGuard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/// A tablet opens nothing but its own screens, and neither a sign-in nor what was typed stays on it.
@PlatformTest
class TabletSessionTest {
    @Autowired
    SomeKiosk some;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void theSignInOfTheHostDoesNotStayOnTheTablet() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var host = asked.host();
        var kiosk = some.open(host, asked.step());
        var answer = some.enter(some.code(host, kiosk), host.session());
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getCookie("tablet").getPath()).isEqualTo("/tablet");
        assertThat(click.look(host, "/mein-platz").getHeader("Location")).startsWith("/anmelden");
    }

    @Test
    void whoeverSignsInOnTheTabletLaterDoesNotStayEither() throws Exception {
        var asked = surveys.running(1, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var one = asked.one();
        assertThat(mvc.perform(get("/tablet").cookie(tablet.cookie(), one.session()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look(one, "/mein-platz").getHeader("Location")).startsWith("/anmelden");
    }

    @Test
    void noScreenOfTheTabletCarriesWhoeverSignedInBesideIt() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (var path : new String[] {"", "/alles", "/" + asked.step().id()}) {
            var beside = somebody.plain();
            var answer = mvc.perform(get("/tablet/de" + path).cookie(tablet.cookie(), beside.session()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getHeader("Location")).as(path).isEqualTo("/tablet/de" + path);
            assertThat(answer.getContentAsString()).doesNotContain(beside.id().toString());
            assertThat(click.look(beside, "/mein-platz").getHeader("Location")).startsWith("/anmelden");
        }
    }

    @Test
    void aTabletOpensNoOtherPage() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (var entry : requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
            var access = AccessGuard.access(entry.getValue());
            if (access == null || access.value() == Access.For.EVERYONE) {
                continue;
            }
            for (var verb : entry.getKey().getMethodsCondition().getMethods()) {
                for (var pattern : entry.getKey().getPatternValues()) {
                    var path = pattern.replaceAll(
                            "\\{[^}]+}", asked.step().undertaking().toString());
                    var answer = mvc.perform(request(verb.asHttpMethod(), path)
                                    .cookie(tablet.cookie())
                                    .with(FormToken.formToken()))
                            .andReturn()
                            .getResponse();
                    assertThat(answer.getHeader("Location"))
                            .as(verb + " " + path)
                            .startsWith("/anmelden?");
                }
            }
        }
    }

    @Test
    void nothingOfATabletIsKeptByTheBrowser() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (var path : new String[] {
            "/tablet",
            "/tablet/en",
            "/tablet/de/alles",
            "/tablet/de/" + asked.step().id()
        }) {
            var answer = some.look(tablet, path);
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getCookies())
                    .as(path)
                    .noneMatch(cookie -> cookie.getName().equals("sprache"));
        }
        assertThat(some.look(tablet, "/tablet/de/" + asked.step().id()).getContentAsString())
                .contains("autocomplete=\"off\"", "Nur wenn die Antwort auf");
        assertThat(some.look(tablet, "/tablet/xx").getStatus()).isEqualTo(404);
    }
}
