package org.augenhoehe.undertakings.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.Standings;
import org.augenhoehe.undertakings.Course;
import org.augenhoehe.undertakings.Course.Member;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TownCourses implements Courses {
    private final UndertakingStore undertakings;
    private final CourseStore store;
    private final ServiceNames services;
    private final Standings standings;

    TownCourses(UndertakingStore undertakings, CourseStore store, ServiceNames services, Standings standings) {
        this.undertakings = undertakings;
        this.store = store;
        this.services = services;
        this.standings = standings;
    }

    @Override
    public Map<UUID, Course> list(Collection<UUID> some) {
        var found = undertakings.listAll(List.copyOf(some));
        var participants = store.listParticipants(some);
        var concerned = concerned(found);
        var held = standings.listHeldAbout(
                participants.values().stream()
                        .flatMap(List::stream)
                        .map(Participant::person)
                        .collect(Collectors.toSet()),
                concerned.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        var phases = store.listPhases(some);
        var agreements = store.listAgreements(some);
        return found.stream()
                .collect(Collectors.toMap(
                        Undertaking::id,
                        one -> new Course(
                                one.id(),
                                one.question(),
                                one.easyQuestion(),
                                one.organisation(),
                                one.state(),
                                phases.getOrDefault(one.id(), Set.of()),
                                participants.getOrDefault(one.id(), List.of()).stream()
                                        .map(member -> new Member(
                                                member.person(),
                                                confirmed(member, concerned.getOrDefault(one.id(), Set.of()), held),
                                                member.host()))
                                        .toList(),
                                agreements.getOrDefault(one.id(), List.of()))));
    }

    /// The organisations whose word about standings counts in each of several undertakings.
    private Map<UUID, Set<UUID>> concerned(List<Undertaking> some) {
        var links = store.listServices(some.stream().map(Undertaking::id).toList());
        var claimants = new HashMap<UUID, UUID>();
        services.list(links.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .forEach(service -> {
                    if (service.claimant() != null) {
                        claimants.put(service.id(), service.claimant());
                    }
                });
        var concerned = new HashMap<UUID, Set<UUID>>();
        for (var one : some) {
            var organisations = new HashSet<UUID>();
            links.getOrDefault(one.id(), Set.of()).stream()
                    .map(claimants::get)
                    .filter(Objects::nonNull)
                    .forEach(organisations::add);
            if (one.organisation() != null) {
                organisations.add(one.organisation());
            }
            concerned.put(one.id(), organisations);
        }
        return concerned;
    }

    /// As everywhere: somebody vouches for it, or an organisation that is concerned has confirmed it.
    private static @Nullable StandingKind confirmed(
            Participant member, Set<UUID> concerned, Map<UUID, Map<UUID, Set<StandingKind>>> held) {
        var standing = member.standing();
        if (standing == null || member.vouchedBy() != null) {
            return standing;
        }
        var known = concerned.stream()
                .anyMatch(organisation -> held.getOrDefault(organisation, Map.of())
                        .getOrDefault(member.person(), Set.of())
                        .contains(standing));
        return known ? standing : null;
    }

    @Override
    public List<Step> listSteps(Collection<UUID> some) {
        return store.listSteps(some);
    }

    @Override
    public List<UUID> listOfService(UUID service) {
        return store.listOfService(service);
    }

    @Override
    public List<UUID> listAfter(UUID after, int most) {
        return store.listAfter(after, most);
    }
}
