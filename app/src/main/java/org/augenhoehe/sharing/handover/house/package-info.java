/// What the house has to know of handovers: own data, notices, what goes after a time.
@NullMarked
package org.augenhoehe.sharing.handover.house;

import org.jspecify.annotations.NullMarked;
