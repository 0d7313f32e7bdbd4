package org.augenhoehe.knowledge.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What somebody tells.
///
/// @param author who wrote it; null where that person is gone
/// @param voice,organisation,undertaking in whose name
/// @param named whether the author wants the name beside it, where it is their own
/// @param wording the story; of a failure what happened
/// @param wanted,why,changed,advice the other parts of a failure; empty for a story
/// @param easy the same in easy language; empty where nobody wrote it
/// @param easyVersion which version that tells
/// @param version counts changes of the words
/// @param namesPeople whether somebody is called by their name in it
/// @param place in words; may be empty
/// @param council whether it may stand in the extract for the council, as far as the author's consent still holds
/// @param toldAt when everybody was told that it is there; null before
/// @param hiddenAt since when nobody but its author reads it
public record Story(
        UUID id,
        StoryKind kind,
        @Nullable UUID author,
        StoryVoice.Kind voice,
        @Nullable UUID organisation,
        @Nullable UUID undertaking,
        boolean named,
        String title,
        String wording,
        String wanted,
        String why,
        String changed,
        String advice,
        String easy,
        int easyVersion,
        int version,
        boolean namesPeople,
        @Nullable UUID district,
        String place,
        StoryState state,
        boolean council,
        boolean assisted,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant toldAt,
        @Nullable Instant hiddenAt,
        @Nullable Instant withdrawnAt) {
    public static final String PATH = "/geschichten";

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public String path() {
        return path(id);
    }

    public StoryVoice spokenBy() {
        return new StoryVoice(voice, organisation == null ? undertaking : organisation);
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && Objects.equals(author, person);
    }

    public boolean isFailure() {
        return kind == StoryKind.FAILURE;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    /// Whether everybody may read it.
    public boolean isPublic() {
        return state == StoryState.PUBLISHED && hiddenAt == null && withdrawnAt == null;
    }

    public boolean isEasyOutdated() {
        return !easy.isEmpty() && easyVersion < version;
    }

    public List<StoryPart> parts() {
        if (!isFailure()) {
            return List.of(new StoryPart("", wording));
        }
        return Stream.of(
                        new StoryPart("story.part.wanted", wanted),
                        new StoryPart("story.part.happened", wording),
                        new StoryPart("story.part.why", why),
                        new StoryPart("story.part.changed", changed),
                        new StoryPart("story.part.advice", advice))
                .filter(part -> !part.markdown().isEmpty())
                .toList();
    }

    /// Nothing is missing that somebody who reads it would ask for.
    public boolean isWhole() {
        return !title.isBlank() && parts().size() == (isFailure() ? 5 : 1) && !wording.isBlank();
    }

    /// The same with other words in easy language.
    public Story easily(String other) {
        return new Story(
                id,
                kind,
                author,
                voice,
                organisation,
                undertaking,
                named,
                title,
                wording,
                wanted,
                why,
                changed,
                advice,
                other,
                version,
                version,
                namesPeople,
                district,
                place,
                state,
                council,
                assisted,
                createdAt,
                publishedAt,
                toldAt,
                hiddenAt,
                withdrawnAt);
    }

    /// All the words in it.
    public String words() {
        return Stream.concat(Stream.of(title), parts().stream().map(StoryPart::markdown))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Its first lines, for a list.
    public String teaser() {
        var start = isFailure() ? wanted : wording;
        var plain = start.replaceAll("[#*_>`]|!?\\[|]\\([^)]*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= TEASER) {
            return plain;
        }
        var end = plain.lastIndexOf(' ', TEASER);
        return plain.substring(0, end < TEASER / 2 ? TEASER : end) + " …";
    }

    private static final int TEASER = 220;
}
