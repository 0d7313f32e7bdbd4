/// A page of the wiki: written, changed, renamed.
@NullMarked
package org.augenhoehe.knowledge.wiki.page;

import org.jspecify.annotations.NullMarked;
