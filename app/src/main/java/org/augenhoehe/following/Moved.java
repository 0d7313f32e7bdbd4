package org.augenhoehe.following;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.feeds.Subject;
import org.jspecify.annotations.Nullable;

/// Things that moved, of which those who follow them are to be told. It is kept as the data of a job.
///
/// @param by who moved them and knows; null where nobody did
record Moved(List<Subject> about, @Nullable UUID by, Instant at) {}
