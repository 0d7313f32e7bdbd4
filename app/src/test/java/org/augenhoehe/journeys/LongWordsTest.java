package org.augenhoehe.journeys;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever people type, nothing sticks out of a small phone.
@PlatformTest
class LongWordsTest {
    private static final String LONG =
            "Donaudampfschifffahrtsgesellschaft".repeat(3).substring(0, 80);

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Test
    void longWordsBreak() throws Exception {
        var person = somebody.named(LONG);
        var group = click.send(
                        person,
                        "/gruppen/neu",
                        Map.of("kind", "GROUP", "name", LONG, "about", LONG + LONG, "contact", LONG + "@" + LONG))
                .getHeader("Location");
        try (var visit = new Visit(port, new Look("de", 360, "light"), true, person)) {
            for (var path : new String[] {group, "/gruppen", "/mein-platz", "/mein-platz/gruppen", "/meine-daten"}) {
                visit.page.navigate(path);
                visit.look(
                        "long-words" + path.replaceAll("/[0-9a-f-]{36}", "/one").replace('/', '-'));
            }
        }
    }
}
