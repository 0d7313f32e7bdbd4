package org.augenhoehe.notices;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What somebody wishes to hear of: all of a room's news, nothing, or some kinds.
@PlatformTest
class WishTest {
    private static final String PATH = "/mein-platz/benachrichtigungen";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    WishStore store;

    @Autowired
    NoticeKinds kinds;

    SignedIn reader;

    @BeforeEach
    void aReader() {
        reader = somebody.plain();
    }

    @Test
    void theNewsOfARoomIsWishedForTogetherOrOneByOne() throws Exception {
        send(Map.of("news-atlas", "NONE", "news-story", "SOME", "kinds", "stories.same"));
        var atlas = of("atlas").toList();
        assertThat(atlas).hasSizeGreaterThan(1);
        assertThat(store.silenced(reader.id()))
                .containsAll(atlas)
                .contains("stories.commented")
                .doesNotContain("stories.same");

        // What is ticked besides does not count where all or nothing is wished for.
        send(Map.of("news-atlas", "ALL", "news-story", "NONE", "kinds", "stories.same"));
        assertThat(store.silenced(reader.id()))
                .doesNotContainAnyElementsOf(atlas)
                .contains("stories.same");
    }

    @Test
    void aPageThatAskedForKindsOnlyIsStillUnderstood() throws Exception {
        send(Map.of("kinds", "map.message"));
        assertThat(store.silenced(reader.id()))
                .doesNotContain("map.message")
                .hasSize(optional().size() - 1);
        // What no room calls anything stands together, once.
        assertThat(click.look(reader, PATH).getContentAsString())
                .containsOnlyOnce(">Anderes ")
                .doesNotContain("atlas.news");
    }

    private void send(Map<String, String> wished) throws Exception {
        var typed = new TreeMap<>(wished);
        typed.put("rhythm", "DAILY");
        assertThat(click.send(reader, PATH, typed).getStatus()).isEqualTo(303);
    }

    private Stream<String> of(String room) {
        return optional().stream()
                .filter(kind -> kind.textKey().startsWith(room + "."))
                .map(NoticeKind::id);
    }

    private List<NoticeKind> optional() {
        return kinds.list().stream().filter(kind -> !kind.essential()).toList();
    }
}
