package org.augenhoehe.undertakings.participants;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;

/// The organisations an undertaking concerns: the one it was started for, and those that answer for its services.
/// What they have confirmed about people counts in it.
@Component
public class Concerned {
    private final UndertakingStore undertakings;
    private final ServiceNames services;

    Concerned(UndertakingStore undertakings, ServiceNames services) {
        this.undertakings = undertakings;
        this.services = services;
    }

    public Set<UUID> of(Undertaking undertaking) {
        return of(undertaking, services.list(undertakings.listServices(undertaking.id())));
    }

    /// The same for several, in as many questions to the database as for one.
    public Map<UUID, Set<UUID>> ofAll(Collection<Undertaking> some) {
        var chosen =
                undertakings.listServices(some.stream().map(Undertaking::id).toList());
        var named = services.list(chosen.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ServiceNames.Named::id, service -> service));
        return some.stream()
                .collect(Collectors.toMap(
                        Undertaking::id,
                        one -> of(
                                one,
                                chosen.getOrDefault(one.id(), List.of()).stream()
                                        .map(named::get)
                                        .filter(Objects::nonNull)
                                        .toList())));
    }

    public static Set<UUID> of(Undertaking undertaking, List<ServiceNames.Named> services) {
        var organisations = new HashSet<UUID>();
        services.stream()
                .map(ServiceNames.Named::claimant)
                .filter(Objects::nonNull)
                .forEach(organisations::add);
        if (undertaking.organisation() != null) {
            organisations.add(undertaking.organisation());
        }
        return organisations;
    }
}
