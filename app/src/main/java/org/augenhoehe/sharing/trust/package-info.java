/// Vouching and what happened so far, instead of stars: nobody is counted up, and nobody is put into an order.
@NullMarked
package org.augenhoehe.sharing.trust;

import org.jspecify.annotations.NullMarked;
