/// What people note on the way.
@NullMarked
package org.augenhoehe.participation.walk.note;

import org.jspecify.annotations.NullMarked;
