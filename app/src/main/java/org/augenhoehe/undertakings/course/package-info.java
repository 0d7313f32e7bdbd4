/// How undertakings went, read for many at once: for rooms that measure.
@NullMarked
package org.augenhoehe.undertakings.course;

import org.jspecify.annotations.NullMarked;
