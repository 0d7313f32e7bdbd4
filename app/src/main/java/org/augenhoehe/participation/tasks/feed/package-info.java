/// Calendars to subscribe to: one of a step, without names, and one of a person under a secret address.
@NullMarked
package org.augenhoehe.participation.tasks.feed;

import org.jspecify.annotations.NullMarked;
