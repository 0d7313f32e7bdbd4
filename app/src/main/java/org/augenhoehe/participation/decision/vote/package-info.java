/// Votes are cast, replaced, closed and counted.
@NullMarked
package org.augenhoehe.participation.decision.vote;

import org.jspecify.annotations.NullMarked;
