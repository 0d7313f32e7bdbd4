package org.augenhoehe.undertakings.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

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
