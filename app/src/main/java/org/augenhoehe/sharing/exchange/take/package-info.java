/// What was read is looked at before it is taken, all of it or nothing.
@NullMarked
package org.augenhoehe.sharing.exchange.take;

import org.jspecify.annotations.NullMarked;
