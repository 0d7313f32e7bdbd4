/// Saying what a step needs, bringing it, and accepting what others bring.
@NullMarked
package org.augenhoehe.sharing.step.book;

import org.jspecify.annotations.NullMarked;
