/// Needs are joined, answered with a resource, and turned into an undertaking.
@NullMarked
package org.augenhoehe.atlas.answer;

import org.jspecify.annotations.NullMarked;
