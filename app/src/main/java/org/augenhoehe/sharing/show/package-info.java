/// The pages of offers: the list of all, one of them, offering and changing, pictures, and what is one's own.
@NullMarked
package org.augenhoehe.sharing.show;

import org.jspecify.annotations.NullMarked;
