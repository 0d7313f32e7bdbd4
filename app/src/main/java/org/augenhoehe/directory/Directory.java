package org.augenhoehe.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The directory to read in.
public interface Directory {

    /// Also finds a service that is gone ([Service#goneAt]).
    Optional<ServiceDetail> find(UUID service);

    /// By name; with words the best first; near a point the nearest first.
    List<ServiceLine> list(ServiceFilter filter, int limit, int offset);

    Count count(ServiceFilter filter);

    /// The top topics with services below them, or those directly below one.
    List<Choosable> topics(@Nullable UUID below);

    Optional<Choosable> findTopic(UUID topic);

    List<Choosable> languages();

    /// Towns with services, the one with most services first.
    List<Choosable> cities(int limit);
}
