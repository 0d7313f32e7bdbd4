/// "The same happened to us": said once by a person, with a story of their own where they have one.
@NullMarked
package org.augenhoehe.knowledge.story.same;

import org.jspecify.annotations.NullMarked;
