/// The decision, as pure computing that anybody can repeat.
@NullMarked
package org.augenhoehe.sharing.fair.draw;

import org.jspecify.annotations.NullMarked;
