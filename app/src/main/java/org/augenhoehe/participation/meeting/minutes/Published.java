package org.augenhoehe.participation.meeting.minutes;

import java.util.List;

import org.augenhoehe.platform.web.Page;

/// What came of publishing minutes.
public sealed interface Published {
    /// @param waiting how many tasks and promises have not become any yet
    record Done(int waiting) implements Published {}

    /// They are published already, or nothing can be published yet.
    record NotNow() implements Published {}

    /// Nothing is written.
    record Empty() implements Published {}

    /// Somebody wrote on since the host read it.
    record Meanwhile() implements Published {}

    /// People are named who were not there.
    record Absent(List<String> names) implements Published {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Published published) {
        return switch (published) {
            case Done done -> "";
            case NotNow notNow -> page.t("meeting.publish.not");
            case Empty empty -> page.t("meeting.publish.empty");
            case Meanwhile meanwhile -> page.t("meeting.publish.meanwhile");
            case Absent(var names) -> page.t("meeting.publish.absent", String.join(", ", names));
        };
    }
}
