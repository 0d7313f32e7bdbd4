/// What is free from when to when, and the calendar of a month.
@NullMarked
package org.augenhoehe.sharing.booking.free;

import org.jspecify.annotations.NullMarked;
