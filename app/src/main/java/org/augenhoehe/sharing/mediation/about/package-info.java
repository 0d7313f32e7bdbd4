/// What two sides can be at odds about: bookings, what was asked for, exchanges of hours.
@NullMarked
package org.augenhoehe.sharing.mediation.about;

import org.jspecify.annotations.NullMarked;
