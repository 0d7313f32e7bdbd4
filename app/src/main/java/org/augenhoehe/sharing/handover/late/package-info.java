/// Whoever does not bring a thing back in time, and whoever waits for it.
@NullMarked
package org.augenhoehe.sharing.handover.late;

import org.jspecify.annotations.NullMarked;
