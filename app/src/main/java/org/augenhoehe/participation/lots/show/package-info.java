/// The pages: what is drawn for, being in the pool, the draw, who is asked.
@NullMarked
package org.augenhoehe.participation.lots.show;

import org.jspecify.annotations.NullMarked;
