package org.augenhoehe.sharing.agreement.cost;

import java.util.UUID;

/// On whose account bookings go inside an organisation.
public record CostCentre(UUID id, UUID organisation, String name, boolean closed) {}
