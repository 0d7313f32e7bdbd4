/// The pages of fair allocation.
@NullMarked
package org.augenhoehe.sharing.fair.show;

import org.jspecify.annotations.NullMarked;
