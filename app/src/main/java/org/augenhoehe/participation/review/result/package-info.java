/// A review ends: its answers become sums, and words without a name.
@NullMarked
package org.augenhoehe.participation.review.result;

import org.jspecify.annotations.NullMarked;
