/// The pages on which people ask, answer and write to each other.
@NullMarked
package org.augenhoehe.sharing.ask.show;

import org.jspecify.annotations.NullMarked;
