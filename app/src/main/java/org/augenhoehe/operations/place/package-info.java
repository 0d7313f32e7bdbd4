/// The settings of the place, with their history.
@NullMarked
package org.augenhoehe.operations.place;

import org.jspecify.annotations.NullMarked;
