/// Blocks: somebody reads but does not write until a day, for a reason that they read. None is longer than 90 days,
/// none is without an end.
@NullMarked
package org.augenhoehe.moderation.block;

import org.jspecify.annotations.NullMarked;
