/// What broke, in whose time, and what became of it.
@NullMarked
package org.augenhoehe.sharing.handover.damage;

import org.jspecify.annotations.NullMarked;
