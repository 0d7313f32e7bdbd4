/// Offers as tables: which columns there are, and the offers handed out. See ADR 0495.
@NullMarked
package org.augenhoehe.sharing.exchange;

import org.jspecify.annotations.NullMarked;
