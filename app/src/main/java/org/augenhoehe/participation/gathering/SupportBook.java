package org.augenhoehe.participation.gathering;

import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// "Das unterstütze ich", and taking it back.
@Service
class SupportBook {
    private final SupportStore store;
    private final ContributionStore contributions;
    private final Undertakings undertakings;

    SupportBook(SupportStore store, ContributionStore contributions, Undertakings undertakings) {
        this.store = store;
        this.contributions = contributions;
        this.undertakings = undertakings;
    }

    /// @return OPEN where it is done
    @Transactional
    Entrance support(UUID person, UUID contribution) {
        var step = undertakings.findStep(contributions.get(contribution).step()).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance == Entrance.OPEN) {
            store.add(contribution, person);
        }
        return entrance;
    }

    /// At any time, also when the step is over.
    @Transactional
    void takeBack(UUID person, UUID contribution) {
        store.remove(contribution, person);
    }
}
