package org.augenhoehe.commitments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.commitments.way.Promising;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Promises that were written down elsewhere, such as in minutes.
@Component
class AskedPromises implements Promising {
    private final CommitmentBook book;

    AskedPromises(CommitmentBook book) {
        this.book = book;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> ask(UUID by, UUID source, String wording, UUID owner, LocalDate due) {
        return book.make(by, source, new CommitmentForm(wording, owner, null, due, null))
                        instanceof Outcome.Done(var commitment)
                ? Optional.of(Commitment.path(commitment))
                : Optional.empty();
    }
}
