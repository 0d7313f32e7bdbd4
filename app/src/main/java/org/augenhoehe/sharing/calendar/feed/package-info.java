/// Calendars to subscribe to: when a thing is taken, without names, and what somebody lends, under a secret address.
@NullMarked
package org.augenhoehe.sharing.calendar.feed;

import org.jspecify.annotations.NullMarked;
