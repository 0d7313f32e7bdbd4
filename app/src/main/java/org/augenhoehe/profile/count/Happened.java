package org.augenhoehe.profile.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Promised;
import org.augenhoehe.profile.Shared;
import org.augenhoehe.profile.Worked;
import org.augenhoehe.undertakings.Course;
import org.jspecify.annotations.Nullable;

/// Everything that happened in one undertaking, as the rooms tell it.
///
/// @param collective whether a self-organised group takes part: it started the undertaking, or at least two of those
/// who
///     take part belong to it
public record Happened(
        Course course,
        boolean collective,
        List<Contributed> contributed,
        List<Decided> decided,
        List<Promised> promised,
        List<Worked> worked,
        List<Shared> shared) {

    /// Where nobody brought in things.
    public Happened(
            Course course,
            boolean collective,
            List<Contributed> contributed,
            List<Decided> decided,
            List<Promised> promised,
            List<Worked> worked) {
        this(course, collective, contributed, decided, promised, worked, List.of());
    }

    /// In which group somebody is counted. Who no longer takes part is counted without a standing.
    public Map<UUID, StandingGroup> groups() {
        var groups = new HashMap<UUID, StandingGroup>();
        course.members().forEach(member -> groups.put(member.person(), StandingGroup.of(member.standing())));
        return groups;
    }

    static StandingGroup group(Map<UUID, StandingGroup> groups, @Nullable UUID person) {
        return person == null ? StandingGroup.UNKNOWN : groups.getOrDefault(person, StandingGroup.UNKNOWN);
    }

    public List<Decided> binding() {
        return decided.stream().filter(Decided::binding).toList();
    }
}
