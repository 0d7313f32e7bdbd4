/// The pages of entries: marking, reading, changing, ending.
@NullMarked
package org.augenhoehe.atlas.show;

import org.jspecify.annotations.NullMarked;
