package org.augenhoehe.undertakings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How undertakings went, for rooms that measure: for many at once, in as many questions to the database as for one.
public interface Courses {
    /// What is not there is missing.
    Map<UUID, Course> list(Collection<UUID> undertakings);

    /// All steps of several undertakings.
    List<Step> listSteps(Collection<UUID> undertakings);

    /// Those that concern a service.
    List<UUID> listOfService(UUID service);

    /// All undertakings in the order of their ids, so that they can be read in portions.
    ///
    /// @param after the last one of the portion before
    List<UUID> listAfter(UUID after, int most);
}
