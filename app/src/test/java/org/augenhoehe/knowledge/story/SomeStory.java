package org.augenhoehe.knowledge.story;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings stories into a test, through the pages as people do it.
@Component
public class SomeStory {
    private final Click click;

    SomeStory(Click click) {
        this.click = click;
    }

    /// What a failure says, all of it with a word of its own.
    public static Map<String, String> failure(String word) {
        return new HashMap<>(Map.of(
                "title", "Zum Abend " + word + " kam niemand",
                "wanted", "Wir wollten " + word + " gemeinsam planen.",
                "wording", "Zwölf Stühle standen da, und " + word + " blieb leer.",
                "why", "Bei " + word + " fuhr um sechs kein Bus mehr.",
                "changed", "Wir treffen uns für " + word + " jetzt am Nachmittag.",
                "advice", "Fragt vor " + word + " zuerst, wann ein Bus fährt.",
                "names", "false",
                "version", "0"));
    }

    public static Map<String, String> story(String word) {
        return new HashMap<>(Map.of(
                "title",
                "Wie " + word + " gelang",
                "wording",
                "Am Anfang wusste niemand, was " + word + " ist. Jetzt kommen viele.",
                "names",
                "false",
                "version",
                "0"));
    }

    /// @param kind `geschichte` or `fehlschlag`, with what is chosen already
    public String draft(SignedIn author, String kind, Map<String, String> typed) throws Exception {
        return path(click.send(author, "/geschichten/neu/" + kind, typed));
    }

    public String published(SignedIn author, String kind, Map<String, String> typed) throws Exception {
        var path = draft(author, kind, typed);
        assertThat(click.send(author, path + "/veroeffentlichen").getStatus()).isEqualTo(303);
        assertThat(click.look(path).getStatus()).isEqualTo(200);
        return path;
    }

    public String published(SignedIn author, String word) throws Exception {
        return published(author, "fehlschlag", failure(word));
    }

    /// A word that no other test knows.
    public static String word() {
        return "Wort" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "heim";
    }

    public static UUID id(String path) {
        return UUID.fromString(path.substring("/geschichten/".length()));
    }

    private static String path(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }
}
