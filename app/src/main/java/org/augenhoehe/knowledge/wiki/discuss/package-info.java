/// What people say about a page.
@NullMarked
package org.augenhoehe.knowledge.wiki.discuss;

import org.jspecify.annotations.NullMarked;
