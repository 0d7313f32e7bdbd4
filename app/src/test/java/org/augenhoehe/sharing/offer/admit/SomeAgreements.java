package org.augenhoehe.sharing.offer.admit;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/// Agreements of tests, without a booking: only those that a test enters here.
@Component
public class SomeAgreements implements Booked {
    private final Set<String> agreed = ConcurrentHashMap.newKeySet();
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    public void agree(UUID person, UUID offer) {
        agreed.add(person + "|" + offer);
        underWay.add(offer);
    }

    public void end(UUID person, UUID offer) {
        agreed.remove(person + "|" + offer);
        underWay.remove(offer);
    }

    @Override
    public boolean isAgreed(UUID person, UUID offer) {
        return agreed.contains(person + "|" + offer);
    }

    @Override
    public boolean isUnderWay(UUID offer) {
        return underWay.contains(offer);
    }

    /// What is agreed needs two.
    @Override
    public int leastPieces(UUID offer) {
        return isUnderWay(offer) ? 2 : 1;
    }
}
