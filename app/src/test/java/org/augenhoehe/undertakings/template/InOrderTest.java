package org.augenhoehe.undertakings.template;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InOrderTest {
    @Test
    void whatComesBeforeComesFirst() {
        assertThat(order(Map.of("design", List.of("engage"), "build", List.of("design", "engage"))))
                .containsExactly("engage", "design", "build");
    }

    @Test
    void aCircleIsLeftAsItCame() {
        assertThat(order(Map.of("build", List.of("design"), "design", List.of("build"))))
                .containsExactlyInAnyOrder("build", "design", "engage");
    }

    @Test
    void whatIsNowhereIsNotWaitedFor() {
        assertThat(order(Map.of("build", List.of("somewhere else")))).containsExactly("build", "design", "engage");
    }

    private static List<String> order(Map<String, List<String>> after) {
        return new InOrder<>(
                        List.of("build", "design", "engage"), name -> name, name -> after.getOrDefault(name, List.of()))
                .list();
    }
}
