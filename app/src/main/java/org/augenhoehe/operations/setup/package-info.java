/// The very first visit: a one-time link, the place's settings and the first operator.
@NullMarked
package org.augenhoehe.operations.setup;

import org.jspecify.annotations.NullMarked;
