/// From when to when something is borrowed. Nothing is promised twice for the same hour.
@NullMarked
package org.augenhoehe.sharing.booking;

import org.jspecify.annotations.NullMarked;
