/// The pages of a walk.
@NullMarked
package org.augenhoehe.participation.walk.show;

import org.jspecify.annotations.NullMarked;
