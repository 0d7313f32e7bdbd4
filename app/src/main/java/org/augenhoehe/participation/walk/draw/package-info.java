/// A map drawn from nothing but positions: no tiles, no other host.
@NullMarked
package org.augenhoehe.participation.walk.draw;

import org.jspecify.annotations.NullMarked;
