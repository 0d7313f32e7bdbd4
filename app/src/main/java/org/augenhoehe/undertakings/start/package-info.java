/// Starting small: a question and a first step, in two minutes; and saying later what it is about.
@NullMarked
package org.augenhoehe.undertakings.start;

import org.jspecify.annotations.NullMarked;
