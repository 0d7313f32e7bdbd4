/// What is told of all answers. Nothing of it is about fewer than five people.
@NullMarked
package org.augenhoehe.participation.review.count;

import org.jspecify.annotations.NullMarked;
