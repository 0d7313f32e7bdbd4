package org.augenhoehe.undertakings.life;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.directory.ServiceDistricts;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.places.Address;
import org.augenhoehe.places.District;
import org.augenhoehe.places.Gazetteer;
import org.springframework.stereotype.Component;

/// What is touched by what happens in an undertaking: itself, the services it concerns, and where all that is.
@Component
class Touched {
    private final UndertakingStore undertakings;
    private final ServiceDistricts districts;
    private final Gazetteer gazetteer;

    Touched(UndertakingStore undertakings, ServiceDistricts districts, Gazetteer gazetteer) {
        this.undertakings = undertakings;
        this.districts = districts;
        this.gazetteer = gazetteer;
    }

    Set<Subject> by(UUID undertaking) {
        var touched = new HashSet<Subject>();
        touched.add(Subject.undertaking(undertaking));
        var services = undertakings.listServices(undertaking);
        services.forEach(service -> touched.add(Subject.service(service)));
        districts.of(services).forEach(district -> add(district, touched));
        districtsOf(undertakings.get(undertaking).place()).forEach(district -> add(district, touched));
        return touched;
    }

    /// What happens in a part of a town happens in the town.
    private static void add(District district, Set<Subject> touched) {
        touched.add(Subject.place(district));
        touched.add(Subject.place(district.whole()));
    }

    /// People choose a district by its name, or write an address.
    private List<District> districtsOf(String place) {
        if (place.isEmpty()) {
            return List.of();
        }
        var town = Address.find(place).map(Address::town).orElse("");
        return gazetteer.districts().stream()
                .filter(district -> place.equals(district.longLabel())
                        || (district.name().isEmpty() && district.town().equals(town)))
                .toList();
    }
}
