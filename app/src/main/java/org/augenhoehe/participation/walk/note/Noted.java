package org.augenhoehe.participation.walk.note;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of a note, or of an act on one.
public sealed interface Noted {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID note, boolean held) implements Noted {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Noted {}

    /// The house does not take the words.
    record NotSo(Answer because) implements Noted {}

    /// The station is not one of this walk.
    record NoStation() implements Noted {}

    /// Whoever takes away what another brought says why.
    record NoReason() implements Noted {}

    /// Why it was not done.
    static String sentence(Page page, Noted noted) {
        return switch (noted) {
            case Done done -> "";
            case NotNow(var because) -> page.t("walk.not", page.t(because.textKey()));
            case NotSo(var because) -> DoorSentence.of(page, because);
            case NoStation gone -> page.t("walk.note.station.gone");
            case NoReason none -> page.t("walk.reason.missing");
        };
    }
}
