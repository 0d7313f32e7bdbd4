package org.augenhoehe.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import com.ibm.icu.text.Collator;

/// The names of this area and where they are, made from the public addresses that rooms show.
@Component
public class Gazetteer {
    /// Forms ask for the list again and again, and a town does not get a new district every minute.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final LocatedStore store;
    private final Clock clock;
    private volatile @Nullable Held held;

    Gazetteer(LocatedStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// For a command of the terminal, where the platform does not run.
    public static Gazetteer on(JdbcTemplate db, Clock clock) {
        return new Gazetteer(new LocatedStore(JdbcClient.create(db), db), clock);
    }

    /// Notes where public things are, in the transaction of the room that changes them; noting one again replaces it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void putAll(List<Located> all) {
        store.put(all);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(String kind, List<UUID> ids) {
        store.remove(kind, ids);
    }

    /// Towns and their parts, for a list to choose from, sorted as Germans sort. A new one shows within a minute.
    public List<District> districts() {
        var known = held;
        var now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            known = new Held(sorted(store.listDistricts()), now.plus(FRESH));
            held = known;
        }
        return known.districts();
    }

    /// Where an address is: the house if it is known, else the middle of the street, of the postcode, of the town. One
    /// word without a town may be a part of a town or a street.
    public Optional<Coordinates> find(Address address) {
        return store.findCentre(address)
                .or(() -> address.streetLine().isEmpty() ? store.findNamed(address.town()) : Optional.empty());
    }

    /// The middle of the street that is nearest to a point, where one is near; never the point of one house alone.
    public Optional<Coordinates> streetAt(Coordinates point) {
        return store.findStreetAt(point);
    }

    /// The middle of the part of the town in which a point probably lies.
    public Optional<Coordinates> districtAt(Coordinates point) {
        return store.findDistrictAt(point);
    }

    private static List<District> sorted(List<District> districts) {
        var german = Collator.getInstance(Locale.GERMAN);
        return districts.stream()
                .sorted(Comparator.comparing(District::town, german).thenComparing(District::name, german))
                .toList();
    }

    private record Held(List<District> districts, Instant until) {}
}
