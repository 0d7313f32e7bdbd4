/// Answers of people, as long as a review runs; where names were agreed on, also afterwards.
@NullMarked
package org.augenhoehe.participation.review.reply;

import org.jspecify.annotations.NullMarked;
