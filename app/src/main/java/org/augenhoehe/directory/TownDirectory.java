package org.augenhoehe.directory;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TownDirectory implements Directory {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final ServiceStore services;
    private final ListingStore listing;
    private final Choosables choosables;
    private final Clock clock;

    TownDirectory(ServiceStore services, ListingStore listing, Choosables choosables, Clock clock) {
        this.services = services;
        this.listing = listing;
        this.choosables = choosables;
        this.clock = clock;
    }

    @Override
    public Optional<ServiceDetail> find(UUID service) {
        return services.find(service);
    }

    @Override
    public List<ServiceLine> list(ServiceFilter filter, int limit, int offset) {
        return listing.list(filter, LocalDateTime.now(clock.withZone(ZONE)), limit, offset);
    }

    @Override
    public Count count(ServiceFilter filter) {
        return listing.count(filter);
    }

    @Override
    public List<Choosable> topics(@Nullable UUID below) {
        return choosables.topics(below);
    }

    @Override
    public Optional<Choosable> findTopic(UUID topic) {
        return choosables.findTopic(topic);
    }

    @Override
    public List<Choosable> languages() {
        return choosables.languages();
    }

    @Override
    public List<Choosable> cities(int limit) {
        return choosables.cities(limit);
    }
}
