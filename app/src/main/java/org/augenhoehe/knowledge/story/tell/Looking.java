package org.augenhoehe.knowledge.story.tell;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.picture.StoryPicture;
import org.augenhoehe.knowledge.story.picture.StoryPictureStore;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks at a story before everybody reads it: whether it is ready, and whether the door takes its words.
@Component
class Looking {
    private final Readiness readiness;
    private final Doorkeeper door;
    private final StoryPictureStore pictures;

    Looking(Readiness readiness, Doorkeeper door, StoryPictureStore pictures) {
        this.readiness = readiness;
        this.door = door;
        this.pictures = pictures;
    }

    /// Whether it may be read by everybody as it will be.
    ///
    /// @param anew whether it says something that nobody has read yet
    Looked look(UUID person, Story story, boolean anew) {
        var lacks = readiness.lacking(story);
        if (lacks.isPresent()) {
            return new Looked(lacks.get(), false);
        }
        var answer = anew ? door.knock(person, words(story)) : new Answer.Open();
        return answer instanceof Answer.Open || answer instanceof Answer.Held
                ? new Looked(null, answer instanceof Answer.Held)
                : new Looked(new Told.NotSo(answer), false);
    }

    /// All that others will read of it.
    private String words(Story story) {
        var seen = pictures.list(story.id()).stream().map(StoryPicture::description);
        return Stream.concat(Stream.of(story.words(), story.easy()), seen)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// @param refused null where it may be
    /// @param held whether somebody looks at it first
    record Looked(@Nullable Told refused, boolean held) {
        static final Looked FINE = new Looked(null, false);
    }
}
