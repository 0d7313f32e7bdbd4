package org.augenhoehe;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/// Every page says who may open it, and keeps to it.
@PlatformTest
class AccessTest {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    Accounts accounts;

    @Test
    void everyPageSaysWhoMayOpenIt() {
        assertThat(pages().filter(page -> AccessGuard.access(page.method()) == null))
                .as("pages without @Access")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whoLacksThePermissionDoesNotGetIn() {
        var plain = somebody.plain();
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        return pages().filter(page -> page.access() != Access.For.EVERYONE).flatMap(page -> {
            var kept = switch (page.access()) {
                case SIGNED_IN, EVERYONE -> List.<Somebody.SignedIn>of();
                case MODERATOR -> List.of(plain);
                case OPERATOR -> List.of(plain, moderator);
            };
            return Stream.concat(
                    Stream.of(DynamicTest.dynamicTest(page + " for a stranger", () -> {
                        var answer = mvc.perform(
                                        request(page.verb(), page.path()).with(FormToken.formToken()))
                                .andReturn()
                                .getResponse();
                        assertThat(answer.getStatus()).isEqualTo(303);
                        assertThat(answer.getHeader("Location")).startsWith("/anmelden?weiter=");
                    })),
                    kept.stream()
                            .map(person -> DynamicTest.dynamicTest(page + " for " + person.name(), () -> {
                                var answer = mvc.perform(request(page.verb(), page.path())
                                                .cookie(person.session())
                                                .with(FormToken.formToken()))
                                        .andReturn()
                                        .getResponse();
                                assertThat(answer.getStatus()).isEqualTo(403);
                            })));
        });
    }

    @Test
    void aRoleTakenAwayCountsWithTheNextClick() throws Exception {
        var person = somebody.named("Kurz dabei", Role.OPERATOR);
        var other = somebody.named("Bleibt dabei", Role.OPERATOR);
        assertThat(statusOfTheDesk(person)).isEqualTo(200);
        accounts.take(person.id(), Role.OPERATOR, "Die Vertretung ist vorbei.", other.id());
        assertThat(statusOfTheDesk(person)).isEqualTo(403);
        assertThat(statusOfTheDesk(other)).isEqualTo(200);
    }

    private int statusOfTheDesk(Somebody.SignedIn person) throws Exception {
        return mvc.perform(get("/betrieb").cookie(person.session()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Stream<PageMethod> pages() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.augenhoehe"))
                .flatMap(AccessTest::pages);
    }

    private static Stream<PageMethod> pages(
            Map.Entry<org.springframework.web.servlet.mvc.method.RequestMappingInfo, HandlerMethod> entry) {
        var verbs = entry.getKey().getMethodsCondition().getMethods();
        return entry.getKey().getPatternValues().stream()
                .flatMap(path -> (verbs.isEmpty()
                                ? Stream.of(HttpMethod.GET)
                                : verbs.stream().map(verb -> verb.asHttpMethod()))
                        .map(verb -> new PageMethod(
                                verb,
                                path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()),
                                entry.getValue())));
    }

    record PageMethod(HttpMethod verb, String path, HandlerMethod method) {
        Access.For access() {
            return AccessGuard.access(method).value();
        }

        @Override
        public String toString() {
            return verb + " " + method.getBeanType().getSimpleName() + "."
                    + method.getMethod().getName();
        }
    }
}
