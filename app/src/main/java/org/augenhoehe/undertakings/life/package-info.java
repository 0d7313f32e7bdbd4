/// An undertaking itself, its history that everybody reads, and how it is found. Lowest of the room: it knows none of
/// the others.
@NullMarked
package org.augenhoehe.undertakings.life;

import org.jspecify.annotations.NullMarked;
