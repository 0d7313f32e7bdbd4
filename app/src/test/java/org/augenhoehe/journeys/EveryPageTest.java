package org.augenhoehe.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/// Every page whose address needs no id, as an operator sees it: looked at in one of the pairwise
/// looks each, in all of them with `-Daugenhoehe.matrix=all`. Pages with an id are visited by the
/// journeys of their room.
@PlatformTest
class EveryPageTest {
    /// Addresses that do not answer with a page of the house.
    private static final List<String> NO_PAGES = List.of("/error", "/karte/grund.pmtiles");

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Somebody somebody;

    @TestFactory
    Stream<DynamicTest> everyPageStandsInEveryLook() {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        var all = "all".equals(System.getProperty("augenhoehe.matrix"));
        var looks = all ? Look.all() : Look.pairwise();
        var tests = new ArrayList<DynamicTest>();
        var paths = paths();
        for (int i = 0; i < paths.size(); i++) {
            var path = paths.get(i);
            for (var look : all ? looks : List.of(looks.get(i % looks.size()))) {
                tests.add(DynamicTest.dynamicTest(path + " " + look, () -> {
                    try (var visit = new Visit(port, look, true, operator)) {
                        // Files to take along are asked for, not opened.
                        var answer = visit.page.request().get(path);
                        assertThat(answer.status()).isEqualTo(200);
                        if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                            visit.page.navigate(path);
                            visit.look("page" + path.replace('/', '-') + "-" + look);
                        }
                    }
                }));
            }
        }
        return tests.stream();
    }

    private List<String> paths() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.augenhoehe"))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> !path.contains("{") && !NO_PAGES.contains(path))
                .sorted()
                .toList();
    }
}
