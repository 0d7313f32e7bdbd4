package org.augenhoehe.knowledge.wiki.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.feeds.SubjectNames;
import org.augenhoehe.following.FollowButton;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.jspecify.annotations.Nullable;

/// A page as its reader sees it.
///
/// @param revision id of the revision that is shown, by which it is reported
/// @param html of the text, safe
/// @param twin id of the text in easy language, by which it is reported; null where nobody wrote it
/// @param easy that text, safe; null where it is not read here
/// @param easyOld whether the page says something else since then
/// @param owner the name of the group it belongs to; null where it belongs to everybody
/// @param about undertakings and services it is about
public record PageShown(
        WikiPage wiki,
        UUID revision,
        String html,
        @Nullable UUID twin,
        @Nullable String easy,
        boolean easyOld,
        int remarks,
        int proposals,
        @Nullable String owner,
        boolean mayChange,
        boolean mayRelease,
        List<SubjectNames.Named> about,
        FollowButton follow) {
    public PageShown {
        about = List.copyOf(about);
    }

    public boolean explained() {
        return twin != null;
    }

    public String path() {
        return wiki.path();
    }
}
