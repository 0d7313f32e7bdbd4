/// What somebody lends, gives or swaps, and who may use it.
@NullMarked
package org.augenhoehe.sharing.offer;

import org.jspecify.annotations.NullMarked;
