package org.augenhoehe.sharing.booking.piece;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever lends several equal things calls them something.
@Component
public class PieceNaming {
    private final PieceStore store;
    private final OfferStore offers;
    private final Admission admission;
    private final Doorkeeper door;

    PieceNaming(PieceStore store, OfferStore offers, Admission admission, Doorkeeper door) {
        this.store = store;
        this.offers = offers;
        this.admission = admission;
        this.door = door;
    }

    /// @param names by number; empty for none
    /// @return why the words do not come in; empty where they do
    @Transactional
    public Optional<Answer> name(UUID person, UUID id, Map<Integer, String> names) {
        var offer = offers.hold(id);
        if (!admission.tends(person, offer)) {
            throw new Forbidden();
        }
        var answer = door.admit(person, String.join("\n", names.values()));
        if (!(answer instanceof Answer.Open)) {
            return Optional.of(answer);
        }
        names.forEach((number, name) -> store.name(id, number, name));
        return Optional.empty();
    }
}
