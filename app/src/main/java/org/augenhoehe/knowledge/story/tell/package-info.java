/// Telling a story: as a draft, in other words, for everybody, no longer; and what the house asks of it meanwhile.
@NullMarked
package org.augenhoehe.knowledge.story.tell;

import org.jspecify.annotations.NullMarked;
