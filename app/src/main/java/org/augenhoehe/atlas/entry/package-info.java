/// A need or a resource on the map: how it is marked, changed, shown, and how it ends.
@NullMarked
package org.augenhoehe.atlas.entry;

import org.jspecify.annotations.NullMarked;
