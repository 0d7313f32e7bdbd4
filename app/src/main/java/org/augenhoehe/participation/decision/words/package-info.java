/// What stands on a ballot paper as moderation reads, hides and shows it: words, never votes.
@NullMarked
package org.augenhoehe.participation.decision.words;

import org.jspecify.annotations.NullMarked;
