/// What a table of offers says, line by line, and what is wrong with it; also what CommonsBooking hands out.
@NullMarked
package org.augenhoehe.sharing.exchange.read;

import org.jspecify.annotations.NullMarked;
