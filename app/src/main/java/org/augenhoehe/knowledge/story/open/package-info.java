/// What programs read of stories.
@NullMarked
package org.augenhoehe.knowledge.story.open;

import org.jspecify.annotations.NullMarked;
