/// Hosts write up the questions and fix them.
@NullMarked
package org.augenhoehe.participation.review.paper;

import org.jspecify.annotations.NullMarked;
