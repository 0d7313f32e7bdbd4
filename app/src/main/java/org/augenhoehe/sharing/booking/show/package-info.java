/// The pages on which people book.
@NullMarked
package org.augenhoehe.sharing.booking.show;

import org.jspecify.annotations.NullMarked;
