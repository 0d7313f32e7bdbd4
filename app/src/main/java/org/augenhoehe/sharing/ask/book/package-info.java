/// Asking, agreeing, declining, and saying what came of it: who may, and what follows.
@NullMarked
package org.augenhoehe.sharing.ask.book;

import org.jspecify.annotations.NullMarked;
