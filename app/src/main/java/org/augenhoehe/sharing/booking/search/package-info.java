/// What is free at a given time, over all offers.
@NullMarked
package org.augenhoehe.sharing.booking.search;

import org.jspecify.annotations.NullMarked;
