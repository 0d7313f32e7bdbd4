package org.augenhoehe.timebank.ledger;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// @param key given by whoever asked for it; the same one again finds this posting
/// @param corrects the posting that it turns round; null else
/// @param postedBy null where the house itself did, or once that person is gone
public record Posting(
        UUID id,
        String key,
        PostingKind kind,
        Instant at,
        @Nullable UUID corrects,
        @Nullable UUID postedBy) {}
