/// Opening an allocation, applying, withdrawing, looking at needs; the decision when the time has come.
@NullMarked
package org.augenhoehe.sharing.fair.book;

import org.jspecify.annotations.NullMarked;
