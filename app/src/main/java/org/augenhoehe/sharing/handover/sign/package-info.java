/// Handing over and bringing back: what was looked at, and the codes by which both say that they were there.
@NullMarked
package org.augenhoehe.sharing.handover.sign;

import org.jspecify.annotations.NullMarked;
