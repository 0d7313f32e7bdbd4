/// Pictures of stories: painted anew, told in words, and with people on them only where all of them agreed.
@NullMarked
package org.augenhoehe.knowledge.story.picture;

import org.jspecify.annotations.NullMarked;
