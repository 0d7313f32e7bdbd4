/// What groups collect on the map, with fields of their own.
@NullMarked
package org.augenhoehe.atlas.collection;

import org.jspecify.annotations.NullMarked;
