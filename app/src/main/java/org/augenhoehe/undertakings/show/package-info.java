/// The pages of undertakings that everybody sees: the list, the page of one, its history, the notice for the board.
@NullMarked
package org.augenhoehe.undertakings.show;

import org.jspecify.annotations.NullMarked;
