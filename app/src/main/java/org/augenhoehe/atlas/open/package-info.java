/// The map for programs.
@NullMarked
package org.augenhoehe.atlas.open;

import org.jspecify.annotations.NullMarked;
