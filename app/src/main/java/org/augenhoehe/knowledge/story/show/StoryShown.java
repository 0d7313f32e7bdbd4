package org.augenhoehe.knowledge.story.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.comment.StoryComment;
import org.augenhoehe.knowledge.story.found.Tellers.Teller;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.knowledge.story.picture.StoryPicture;
import org.augenhoehe.platform.web.Option;
import org.jspecify.annotations.Nullable;

/// A story as a visitor reads it.
///
/// @param teller null where nobody is named
/// @param easy in easy language, as HTML; empty where nobody wrote it
/// @param writes whether the visitor may write it
/// @param names who is named, for those who write it
/// @param asked where the visitor is named themselves
/// @param same to how many others the same happened
/// @param saidSame whether the visitor said so
/// @param others stories of theirs
/// @param own public stories of the visitor, to show beside it
public record StoryShown(
        Story story,
        @Nullable Teller teller,
        List<Part> parts,
        String easy,
        List<StoryPicture> pictures,
        List<Thing> undertakings,
        List<Thing> services,
        boolean writes,
        List<Named> names,
        List<Named> asked,
        int same,
        boolean saidSame,
        List<StoryLine> others,
        List<Option> own,
        List<CommentOf> comments) {

    /// @param heading empty for none
    public record Part(String heading, String html) {}

    /// What it is about.
    public record Thing(UUID id, String name, String href) {}

    /// @param by whose it is, as it may be said
    public record CommentOf(StoryComment comment, String by, boolean own) {}

    public boolean isAbout() {
        return !undertakings.isEmpty() || !services.isEmpty();
    }
}
