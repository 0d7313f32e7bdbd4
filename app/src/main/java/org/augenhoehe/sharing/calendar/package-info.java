/// Calendars of what is shared.
///
/// - `feed`: calendars to subscribe to: when a thing is taken, for everybody; what somebody lends, under a secret
///   address
/// - `outside`: calendars from elsewhere that block hours
@NullMarked
package org.augenhoehe.sharing.calendar;

import org.jspecify.annotations.NullMarked;
