/// Ballots that put options in an order: instant run-off, Schulze, single transferable vote.
@NullMarked
package org.augenhoehe.methods.ballot.ranked;

import org.jspecify.annotations.NullMarked;
