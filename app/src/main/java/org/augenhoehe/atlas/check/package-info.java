/// Whether an entry is true: a second person looks, and whoever marked it is asked again after some months.
@NullMarked
package org.augenhoehe.atlas.check;

import org.jspecify.annotations.NullMarked;
