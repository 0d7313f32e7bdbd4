/// Closing the pool, computing the groups of which one is drawn, drawing it, and drawing it again to check.
@NullMarked
package org.augenhoehe.participation.lots.draw;

import org.jspecify.annotations.NullMarked;
