/// What fits an offer or a request, on pages of its own and beside both.
@NullMarked
package org.augenhoehe.sharing.match.show;

import org.jspecify.annotations.NullMarked;
