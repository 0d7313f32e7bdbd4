/// An organisation says that an entry is theirs; whoever marked it confirms.
@NullMarked
package org.augenhoehe.atlas.claim;

import org.jspecify.annotations.NullMarked;
