package org.augenhoehe.knowledge.story.tell;

import java.util.UUID;

import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of telling something.
public sealed interface Told {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID id, StoryState state, boolean held) implements Told {
        public Done(UUID id, StoryState state) {
            this(id, state, false);
        }
    }

    /// @param what the name in question; empty where it is about none
    record Lacks(Why why, String what) implements Told {
        public Lacks(Why why) {
            this(why, "");
        }
    }

    /// The house does not take it.
    record NotSo(Answer because) implements Told {}

    /// Somebody changed it meanwhile.
    record Changed() implements Told {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Told told) {
        return switch (told) {
            case Done done -> "";
            case Lacks(var why, var what) -> page.t("story.lacks." + why, what);
            case NotSo(var because) -> DoorSentence.of(page, because);
            case Changed changed -> page.t("story.changed.meanwhile");
        };
    }

    enum Why {
        /// A part has not been written yet.
        PARTS,
        /// This person may not speak in that name.
        VOICE,
        /// Moderation looks at it or has hidden it: nobody brings in other words meanwhile.
        LOOKED_AT,
        /// It says that somebody is named, and nobody has been asked.
        NOBODY_ASKED,
        /// It says that nobody is named, and somebody has been asked.
        SOMEBODY_ASKED,
        /// A name of somebody who does not agree still stands in it.
        DECLINED,
        /// A name stands in it, and whoever is called so has not been asked.
        UNASKED
    }
}
