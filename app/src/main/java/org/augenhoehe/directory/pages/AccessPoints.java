package org.augenhoehe.directory.pages;

import java.util.List;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.ServiceDetail;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.ServiceFilter.Near;
import org.augenhoehe.directory.ServiceLine;
import org.springframework.stereotype.Component;

/// Where somebody finds a device and people who help, near a service.
@Component
class AccessPoints {
    private static final int SHOWN = 3;
    private static final double KILOMETRES = 25;

    private final Directory directory;

    AccessPoints(Directory directory) {
        this.directory = directory;
    }

    List<ServiceLine> near(ServiceDetail detail) {
        var near = detail.places().stream()
                .filter(place -> place.latitude() != null && place.longitude() != null)
                .map(place -> new Near(
                        place.latitude().doubleValue(), place.longitude().doubleValue(), KILOMETRES))
                .findFirst()
                .orElse(null);
        var wanted = new ServiceFilter("", null, null, "", near, "", false, true, false, null);
        return directory.list(wanted, SHOWN + 1, 0).stream()
                .filter(line -> !line.serviceId().equals(detail.service().id()))
                .limit(SHOWN)
                .toList();
    }
}
