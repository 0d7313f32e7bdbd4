/// The same hours every week or every second week.
@NullMarked
package org.augenhoehe.sharing.booking.series;

import org.jspecify.annotations.NullMarked;
