package org.augenhoehe.knowledge.story.show;

import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.found.StoryListStore.By;
import org.augenhoehe.knowledge.story.found.StoryListStore.Wanted;
import org.jspecify.annotations.Nullable;

/// A list of stories that has an address of its own.
///
/// @param title what it is about, or who tells; empty for all
/// @param back the page it belongs to; empty for none
/// @param path of the list, without the kind
/// @param telling where one tells another one, chosen already
public record StoryList(String title, String back, String path, String telling, Wanted wanted) {
    /// The same list, narrowed down to a kind; null for both.
    public String href(@Nullable StoryKind kind) {
        return kind == null ? path : path + sign() + "art=" + kind.word();
    }

    public String href() {
        return href(wanted.kind());
    }

    public String atom() {
        var cut = path.indexOf('?');
        var feed = cut < 0 ? path + ".atom" : path.substring(0, cut) + ".atom" + path.substring(cut);
        return wanted.kind() == null
                ? feed
                : feed + sign() + "art=" + wanted.kind().word();
    }

    public String pages() {
        return href() + (href().contains("?") ? "&" : "?") + "seite=";
    }

    public boolean isAll() {
        return wanted.by() == By.ALL;
    }

    private String sign() {
        return path.contains("?") ? "&" : "?";
    }
}
