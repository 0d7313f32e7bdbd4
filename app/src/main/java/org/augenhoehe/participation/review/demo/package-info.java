/// What the people of the demonstration town say about their summer.
@NullMarked
package org.augenhoehe.participation.review.demo;

import org.jspecify.annotations.NullMarked;
