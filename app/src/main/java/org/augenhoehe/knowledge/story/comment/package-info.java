/// What people say to a story, in the order in which they say it.
@NullMarked
package org.augenhoehe.knowledge.story.comment;

import org.jspecify.annotations.NullMarked;
