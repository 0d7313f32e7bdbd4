package org.augenhoehe.atlas.entry;

import java.util.Set;
import java.util.UUID;

/// Who hears when an entry moves, besides whoever marked it.
public interface Hearing {
    Set<UUID> peopleOf(UUID entry);
}
