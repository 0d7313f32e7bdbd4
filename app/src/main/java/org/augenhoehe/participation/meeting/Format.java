package org.augenhoehe.participation.meeting;

import java.util.List;

/// How a meeting goes: choosing one fills the agenda with timed parts. Text keys: `meeting.format.<name>` and
/// `meeting.format.<name>.about`.
public enum Format {
    PLAIN(part("welcome", 10), part("news", 10), ending("agree", 20), ending("close", 10)),
    WORLD_CAFE(
            part("welcome", 10),
            part("cafe.rules", 10),
            part("cafe.first", 25),
            part("cafe.second", 25),
            part("cafe.third", 25),
            ending("cafe.harvest", 20),
            ending("close", 5)),
    FUTURE_WORKSHOP(
            part("welcome", 15),
            part("future.critique", 50),
            part("break", 15),
            part("future.vision", 50),
            part("break", 10),
            ending("future.realise", 50),
            ending("close", 10)),
    CITIZENS_FORUM(
            part("welcome", 10),
            part("forum.inform", 25),
            part("forum.questions", 20),
            part("forum.tables", 45),
            part("break", 10),
            ending("forum.report", 25),
            ending("agree", 20),
            ending("close", 5));

    private final List<Part> parts;

    Format(Part... parts) {
        this.parts = List.of(parts);
    }

    public List<Part> parts() {
        return parts;
    }

    public String textKey() {
        return "meeting.format." + this;
    }

    private static Part part(String key, int minutes) {
        return new Part(key, minutes, false);
    }

    private static Part ending(String key, int minutes) {
        return new Part(key, minutes, true);
    }

    /// Text keys: `meeting.part.<key>`, and `meeting.part.<key>.hint` for hosts.
    ///
    /// @param ending whether what people bring in comes before it
    public record Part(String key, int minutes, boolean ending) {}
}
