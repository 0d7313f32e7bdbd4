package org.augenhoehe.profile.open;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.profile.count.Happened;
import org.augenhoehe.profile.gather.Asking;
import org.augenhoehe.profile.gather.Reading;
import org.augenhoehe.profile.open.Profile.Figure;
import org.augenhoehe.undertakings.Courses;
import org.springframework.stereotype.Component;

/// The profiles of undertakings as they are now. There is one of every undertaking, be there something to tell or not.
@Component("profilesForPrograms")
class Profiles implements Resource<Profile> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Courses courses;
    private final Asking asking;

    Profiles(Courses courses, Asking asking) {
        this.courses = courses;
        this.asking = asking;
    }

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public String about() {
        return "Profiles of co-production: who contributed and who decided, never about fewer than five people.";
    }

    @Override
    public Class<Profile> type() {
        return Profile.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of();
    }

    @Override
    public List<Profile> list(Asked asked) {
        var after = asked.after();
        return told(asked.base(), courses.listAfter(after == null ? BEFORE_ALL : after, asked.most()));
    }

    @Override
    public Optional<Profile> find(String base, UUID id) {
        return told(base, List.of(id)).stream().findFirst();
    }

    private List<Profile> told(String base, Collection<UUID> undertakings) {
        var happened = asking.about(undertakings).stream()
                .collect(Collectors.toMap(one -> one.course().undertaking(), Function.identity()));
        return undertakings.stream()
                .filter(happened::containsKey)
                .map(id -> told(base, id, Objects.requireNonNull(happened.get(id))))
                .toList();
    }

    private static Profile told(String base, UUID id, Happened happened) {
        return new Profile(
                id,
                Reading.of(happened).picture().cells().stream()
                        .map(cell -> new Figure(
                                cell.measure(),
                                cell.phase(),
                                cell.group(),
                                cell.year(),
                                cell.figure().people(),
                                cell.figure().amount()))
                        .toList(),
                URI.create(base + "/vorhaben/" + id + "/profil"));
    }
}
