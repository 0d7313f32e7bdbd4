package org.augenhoehe.commitments;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A commitment as programs read it. An organisation is public; a person is named on the page only.
public record OpenCommitment(
        @Means("Its id.") UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What is promised.") String wording,

        @Means("The organisation for which it is promised; null where somebody promises for themselves.") @Nullable
        UUID organisation,

        @Means("What it costs, in cents; null where nobody said.") @Nullable
        Long cents,

        @Means("The last day as it was promised first.") LocalDate promisedFor,

        @Means("The last day as it is promised now.") LocalDate due,

        @Means("How it stands, as its owner says.") CommitmentState state,

        @Means("Whether somebody contradicts what its owner said last.")
        boolean contradicted,

        @Means("When it was made.") Instant madeAt,

        @Means("Its page for people.") URI page) {}
