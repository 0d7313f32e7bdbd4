/// The pages of a review.
@NullMarked
package org.augenhoehe.participation.review.show;

import org.jspecify.annotations.NullMarked;
