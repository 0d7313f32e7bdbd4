/// Needs on the map are answered with an offer.
@NullMarked
package org.augenhoehe.sharing.need;

import org.jspecify.annotations.NullMarked;
