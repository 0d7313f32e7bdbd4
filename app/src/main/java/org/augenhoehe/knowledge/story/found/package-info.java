/// How stories are found: by search, thread, news and lists, and before the council where their authors agreed.
@NullMarked
package org.augenhoehe.knowledge.story.found;

import org.jspecify.annotations.NullMarked;
