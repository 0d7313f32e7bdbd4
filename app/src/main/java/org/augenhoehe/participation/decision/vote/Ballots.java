package org.augenhoehe.participation.decision.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What pages may know of ballots: of one's own only that it lies in the box, of others nothing before the end.
@Component
public class Ballots {
    private final Marks marks;
    private final BallotStore store;

    Ballots(Marks marks, BallotStore store) {
        this.marks = marks;
        this.store = store;
    }

    /// The receipt of somebody whose ballot lies in the box; empty for all others, and for everybody once it is sealed.
    public Optional<Receipt> findReceipt(UUID step, UUID person) {
        return marks.find(step)
                .map(marking -> marking.receipt(person))
                .filter(receipt -> store.has(step, receipt.mark()));
    }

    /// Whether a sealed box holds the ballot of a receipt.
    public boolean isIn(String box, String typedReceipt) {
        return box.contains("{\"receipt\":\"" + Receipt.typed(typedReceipt).fingerprint() + "\"}");
    }

    /// Who voted what in an open vote that is over.
    public List<Said> listSaid(UUID step, int limit, int offset) {
        return store.listOpen(step, limit, offset).stream()
                .map(open -> new Said(open.number(), open.person(), open.choice()))
                .toList();
    }

    /// @param person null for people who are gone
    public record Said(int number, @Nullable UUID person, String choice) {}
}
