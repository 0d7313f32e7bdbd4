package org.augenhoehe.profile.gather;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.profile.Promised;
import org.augenhoehe.profile.Shared;
import org.augenhoehe.profile.Worked;
import org.augenhoehe.profile.count.Happened;
import org.augenhoehe.undertakings.Course;
import org.augenhoehe.undertakings.Courses;
import org.springframework.stereotype.Component;

/// Asks all rooms what happened, for many undertakings as often as for one.
@Component
public class Asking {
    private final Courses courses;
    private final Organisations organisations;
    private final List<Evidence> rooms;

    Asking(Courses courses, Organisations organisations, List<Evidence> rooms) {
        this.courses = courses;
        this.organisations = organisations;
        this.rooms = rooms;
    }

    /// What is not there is missing.
    public List<Happened> about(Collection<UUID> undertakings) {
        var found = courses.list(undertakings);
        var contributed = ask(room -> room.listContributed(undertakings), Contributed::undertaking);
        var decided = ask(room -> room.listDecided(undertakings), Decided::undertaking);
        var promised = ask(room -> room.listPromised(undertakings), Promised::undertaking);
        var worked = ask(room -> room.listWorked(undertakings), Worked::undertaking);
        var shared = ask(room -> room.listShared(undertakings), Shared::undertaking);
        var groups = organisations.listGroupsOf(people(found.values()));
        var starting = organisations.listGroups(found.values().stream()
                .map(Course::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.values().stream()
                .map(course -> {
                    var id = course.undertaking();
                    return new Happened(
                            course,
                            isCollective(course, starting, groups.values()),
                            contributed.getOrDefault(id, List.of()),
                            decided.getOrDefault(id, List.of()),
                            promised.getOrDefault(id, List.of()),
                            worked.getOrDefault(id, List.of()),
                            shared.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private <T> Map<UUID, List<T>> ask(Function<Evidence, List<T>> question, Function<T, UUID> undertaking) {
        return rooms.stream()
                .flatMap(room -> question.apply(room).stream())
                .collect(Collectors.groupingBy(undertaking));
    }

    private static Set<UUID> people(Collection<Course> found) {
        return found.stream()
                .flatMap(course -> course.members().stream())
                .map(Course.Member::person)
                .collect(Collectors.toSet());
    }

    private static boolean isCollective(Course course, Set<UUID> starting, Collection<Set<UUID>> groups) {
        var organisation = course.organisation();
        if (organisation != null && starting.contains(organisation)) {
            return true;
        }
        var here = people(List.of(course));
        return groups.stream()
                .anyMatch(
                        group -> group.stream().filter(here::contains).limit(2).count() == 2);
    }
}
