/// An undertaking itself: how it starts, is described, moves on, rests and ends, and the history that everybody reads.
@NullMarked
package org.augenhoehe.undertakings.life;

import org.jspecify.annotations.NullMarked;
