package org.augenhoehe.participation.meeting.minutes;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of writing in the minutes.
public sealed interface Wrote {
    record Done() implements Wrote {}

    record NotNow(Entrance because) implements Wrote {}

    /// The minutes are published, or the meeting has not begun.
    record Over() implements Wrote {}

    /// Somebody else changed the same piece: both are shown.
    record Meanwhile() implements Wrote {}

    /// Somebody took it back meanwhile, or moderation has hidden it.
    record Gone() implements Wrote {}

    /// Only who is there can be named as the one who promises.
    record NotThere() implements Wrote {}

    /// Either a person promises or an organisation.
    record Both() implements Wrote {}

    /// Nobody who takes part speaks for the organisation.
    record Speechless() implements Wrote {}

    /// Whoever is to promise something is asked for a day from today on.
    record NoDay() implements Wrote {}

    /// Nobody promises in the name of somebody whom they assist.
    record NotForThem() implements Wrote {}

    /// A task or a promise is short, but not as short as that.
    record OtherLength() implements Wrote {}

    record NotSo(Answer because) implements Wrote {}

    /// The field of the form that has to change.
    static String field(Wrote wrote) {
        return switch (wrote) {
            case NotThere notThere -> "owner";
            case NotForThem notForThem -> "owner";
            case Both both -> "organisation";
            case Speechless speechless -> "organisation";
            case NoDay noDay -> "due";
            default -> "wording";
        };
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Wrote wrote) {
        return switch (wrote) {
            case Done done -> "";
            case NotNow(var because) -> page.t("meeting.not", page.t(because.textKey()));
            case Over over -> page.t("meeting.minutes.over");
            case Meanwhile meanwhile -> page.t("meeting.minutes.meanwhile");
            case Gone gone -> page.t("meeting.minutes.gone");
            case NotThere notThere -> page.t("meeting.minutes.notthere");
            case Both both -> page.t("meeting.minutes.both");
            case Speechless speechless -> page.t("meeting.minutes.speechless");
            case NoDay noDay -> page.t("meeting.minutes.day");
            case NotForThem notForThem -> page.t("meeting.minutes.assisted");
            case OtherLength otherLength -> page.t("meeting.minutes.short", Piece.SHORT);
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
