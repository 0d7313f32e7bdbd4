/// Looking for something, changing that, and how it ends.
@NullMarked
package org.augenhoehe.sharing.request.book;

import org.jspecify.annotations.NullMarked;
