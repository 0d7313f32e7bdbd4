/// The pages of the time bank: what it is, one's own account, exchanges, gifts.
@NullMarked
package org.augenhoehe.timebank.show;

import org.jspecify.annotations.NullMarked;
