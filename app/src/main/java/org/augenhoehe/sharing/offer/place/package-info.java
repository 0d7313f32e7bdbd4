/// Where an offer is: roughly for everybody, exactly for whoever comes to it.
@NullMarked
package org.augenhoehe.sharing.offer.place;

import org.jspecify.annotations.NullMarked;
