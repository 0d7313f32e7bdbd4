package org.augenhoehe.undertakings;

import java.util.List;
import java.util.UUID;

/// What a room asks one person in an undertaking and only they can answer. It declares one as a bean.
public interface Asking {
    /// In one question to the database.
    List<Asked> list(UUID undertaking, UUID person, int most);

    /// @param textKey says what is asked; `<textKey>.do` is what the button says
    /// @param about what it is about, in its own words
    record Asked(String textKey, String about, String href) {}
}
