package org.augenhoehe.participation.tasks;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.tasks.GivenTime.Given;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.profile.Worked;
import org.springframework.stereotype.Component;

/// Who worked how long, paid and unpaid, as the profile of co-production asks for it.
@Component
class HoursAsEvidence implements Evidence {
    private final GivenTime given;

    HoursAsEvidence(GivenTime given) {
        this.given = given;
    }

    @Override
    public List<Worked> listWorked(Collection<UUID> undertakings) {
        return given.list(undertakings).stream().map(HoursAsEvidence::worked).toList();
    }

    private static Worked worked(Given given) {
        return new Worked(
                given.undertaking(),
                given.phase(),
                given.person(),
                given.day().getYear(),
                given.paid(),
                given.minutes());
    }
}
