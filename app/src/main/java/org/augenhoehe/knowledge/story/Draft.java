package org.augenhoehe.knowledge.story;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A story as it is written, before it is taken.
///
/// @param wording the story; of a failure what happened
/// @param place in words; empty for none
/// @param council whether it may stand in the extract for the council; null where that is not asked
public record Draft(
        StoryKind kind,
        StoryVoice voice,
        boolean named,
        String title,
        String wording,
        String wanted,
        String why,
        String changed,
        String advice,
        boolean namesPeople,
        @Nullable UUID district,
        String place,
        @Nullable Boolean council) {
    /// A story has one part.
    public Draft {
        if (kind == StoryKind.STORY) {
            wanted = "";
            why = "";
            changed = "";
            advice = "";
        }
    }

    public boolean saysTheSame(Story story) {
        return title.equals(story.title())
                && wording.equals(story.wording())
                && wanted.equals(story.wanted())
                && why.equals(story.why())
                && changed.equals(story.changed())
                && advice.equals(story.advice());
    }

    /// The story as it would be.
    public Story over(Story story) {
        return new Story(
                story.id(),
                story.kind(),
                story.author(),
                voice.kind(),
                voice.organisation(),
                voice.undertaking(),
                named,
                title,
                wording,
                wanted,
                why,
                changed,
                advice,
                story.easy(),
                story.easyVersion(),
                story.version(),
                namesPeople,
                district,
                place,
                story.state(),
                story.council(),
                story.assisted(),
                story.createdAt(),
                story.publishedAt(),
                story.toldAt(),
                story.hiddenAt(),
                story.withdrawnAt());
    }
}
