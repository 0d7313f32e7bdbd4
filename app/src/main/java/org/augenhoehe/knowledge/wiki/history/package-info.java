/// What a page said before.
@NullMarked
package org.augenhoehe.knowledge.wiki.history;

import org.jspecify.annotations.NullMarked;
