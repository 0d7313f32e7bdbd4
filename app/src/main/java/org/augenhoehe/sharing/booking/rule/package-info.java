/// The pages on which whoever lends something says when, how long and how it can be booked.
@NullMarked
package org.augenhoehe.sharing.booking.rule;

import org.jspecify.annotations.NullMarked;
