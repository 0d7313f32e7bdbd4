package org.augenhoehe.people.signin;

import java.util.List;
import java.util.UUID;

/// A kind of way to sign in, as far as the page "So melde ich mich an" needs to know it.
public interface KindOfWay {
    Way way();

    List<OwnWay> list(UUID person);

    /// @return false when there was no such way (any more)
    boolean remove(UUID person, String id);

    /// Takes back what is on its way to the person and would still let somebody in, or change how.
    default void takeBack(UUID person) {}
}
