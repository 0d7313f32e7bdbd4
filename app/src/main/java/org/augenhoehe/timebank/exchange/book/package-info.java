/// Hours agreed, done, confirmed by both sides, and then posted; freely, or for something in another room.
@NullMarked
package org.augenhoehe.timebank.exchange.book;

import org.jspecify.annotations.NullMarked;
