package org.augenhoehe.people.assistance;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Assisted;
import org.jspecify.annotations.Nullable;

/// What is taken down of an act. Of a secret one only the step and the day, under an id of chance: ids of the house
/// tell
/// their moment.
///
/// @param leadsTo null where only the answer tells it
record Deed(UUID id, String act, String path, @Nullable String leadsTo, Instant at, boolean dayOnly) {
    private static final String SOMETHING = "assistance.act.something";
    private static final Pattern STEP = Pattern.compile("^(/[^/]+/[^/]+).*$");

    /// @param assisted null where the page says nothing about assistants
    static Deed of(@Nullable Assisted assisted, String path, Instant now) {
        var act = assisted == null || assisted.value().isEmpty() ? SOMETHING : assisted.value();
        if (assisted == null || !assisted.secret()) {
            return new Deed(Ids.next(), act, path, null, now, false);
        }
        var step = STEP.matcher(path).replaceFirst("$1");
        var day = now.atZone(People.ZONE).toLocalDate();
        return new Deed(
                UUID.randomUUID(),
                act,
                step,
                step,
                day.atStartOfDay(People.ZONE).toInstant(),
                true);
    }
}
