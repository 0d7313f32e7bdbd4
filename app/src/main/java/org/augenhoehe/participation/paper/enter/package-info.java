/// What comes back: codes, slips, ballots, and the pictures of filled forms until they are entered.
@NullMarked
package org.augenhoehe.participation.paper.enter;

import org.jspecify.annotations.NullMarked;
