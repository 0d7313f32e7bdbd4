/// Pictures for pages, with where they come from and what others may do with them.
@NullMarked
package org.augenhoehe.knowledge.wiki.picture;

import org.jspecify.annotations.NullMarked;
