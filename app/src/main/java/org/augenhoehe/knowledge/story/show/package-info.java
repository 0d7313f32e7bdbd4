/// The pages around stories, and their feeds.
@NullMarked
package org.augenhoehe.knowledge.story.show;

import org.jspecify.annotations.NullMarked;
