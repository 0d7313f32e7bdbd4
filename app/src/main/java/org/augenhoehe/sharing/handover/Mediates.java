package org.augenhoehe.sharing.handover;

import java.util.UUID;

/// Knows who mediates in a conflict about a booking: they read what both sides wrote, and see their pictures. Declared
/// by `trust`.
public interface Mediates {
    boolean mediates(UUID person, UUID booking);
}
