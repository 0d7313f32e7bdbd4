package org.augenhoehe.participation.meeting.call;

import java.time.Instant;

import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.Way;

/// A meeting as its hosts want it.
public record CallWish(Way way, Format format, Instant begins, Instant ends, String place, String access, String link) {
    public CallWish {
        place = way.hasPlace() ? place : "";
        access = way.hasPlace() ? access : "";
        link = way.hasLink() ? link : "";
    }

    String words() {
        return String.join("\n", place, access, link).strip();
    }

    /// Whether whoever was invited to it has to know.
    boolean differsFrom(Meeting meeting) {
        return way != meeting.way()
                || !begins.equals(meeting.begins())
                || !ends.equals(meeting.ends())
                || !place.equals(meeting.place())
                || !access.equals(meeting.access())
                || !link.equals(meeting.link());
    }
}
