package org.augenhoehe.knowledge.story.picture;

import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;

/// @param file its name among the uploads
/// @param description what somebody who does not see it should know
public record StoryPicture(UUID id, UUID story, String file, String description) {
    public String path() {
        return Story.path(story) + "/bilder/" + id;
    }
}
