package org.augenhoehe.knowledge.story.show;

import java.util.UUID;

import org.augenhoehe.knowledge.story.Draft;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.StoryVoice;
import org.augenhoehe.places.District;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A story as it is typed. A draft may lack parts; what is published may not.
///
/// @param unnamed whether the name shall not stand beside it
/// @param names whether somebody is called by their name in it
/// @param version that was read before; 0 for a new one
record StoryForm(
        @Size(min = 3, max = 120, message = "story.form.title.missing")
        String title,

        @Nullable String voice,
        @Nullable Boolean unnamed,
        @Size(max = 8000) String wording,
        @Size(max = 3000) String wanted,
        @Size(max = 3000) String why,
        @Size(max = 3000) String changed,
        @Size(max = 3000) String advice,
        @NotNull(message = "story.form.names.missing") Boolean names,
        @Nullable UUID district,
        @Nullable Boolean council,
        int version) {

    StoryForm {
        title = stripped(title);
        wording = stripped(wording);
        wanted = stripped(wanted);
        why = stripped(why);
        changed = stripped(changed);
        advice = stripped(advice);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    /// @param where null for nowhere
    /// @param asksForCouncil false where somebody assists: they agree to nothing
    Draft draft(StoryKind kind, StoryVoice speaks, @Nullable District where, boolean asksForCouncil) {
        return new Draft(
                kind,
                speaks,
                !Boolean.TRUE.equals(unnamed),
                title,
                wording,
                wanted,
                why,
                changed,
                advice,
                Boolean.TRUE.equals(names),
                where == null ? null : where.id(),
                where == null ? "" : where.longLabel(),
                asksForCouncil ? Boolean.TRUE.equals(council) : null);
    }

    /// @param agreed whether its author agreed to the council, and still does
    static Form of(Story story, boolean agreed) {
        return Form.empty()
                .with("title", story.title())
                .with("voice", story.spokenBy().typed())
                .with("unnamed", story.named() ? null : "true")
                .with("wording", story.wording())
                .with("wanted", story.wanted())
                .with("why", story.why())
                .with("changed", story.changed())
                .with("advice", story.advice())
                .with("names", String.valueOf(story.namesPeople()))
                .with(
                        "district",
                        story.district() == null ? null : story.district().toString())
                .with("council", agreed ? "true" : null)
                .with("version", String.valueOf(story.version()));
    }
}
