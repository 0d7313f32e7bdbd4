/// What people say to a contribution, in at most three levels.
@NullMarked
package org.augenhoehe.participation.comment;

import org.jspecify.annotations.NullMarked;
