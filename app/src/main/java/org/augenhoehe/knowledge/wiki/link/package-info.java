/// Names of pages, and the links between them.
@NullMarked
package org.augenhoehe.knowledge.wiki.link;

import org.jspecify.annotations.NullMarked;
