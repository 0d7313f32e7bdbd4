package org.augenhoehe.timebank;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What other rooms may ask about the time bank.
public interface TimeBank {
    /// Whether there is one: the operator has opened it.
    boolean isOpen();

    /// Whether a person keeps an account, and could book hours.
    boolean isMember(UUID person);

    /// How many minutes were booked for several things of an [Occasion]; those without any are missing.
    Map<UUID, Integer> listBooked(String kind, Collection<UUID> occasions);

    /// The page on which hours are booked for an occasion.
    static String path(String kind, UUID occasion) {
        return "/zeitbank/austausch/neu?anlass=" + kind + "&id=" + occasion;
    }
}
