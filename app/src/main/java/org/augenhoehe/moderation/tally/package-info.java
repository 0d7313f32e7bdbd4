/// The public report of moderation: how much was reported, what was decided, how long it took; nobody is named.
@NullMarked
package org.augenhoehe.moderation.tally;

import org.jspecify.annotations.NullMarked;
