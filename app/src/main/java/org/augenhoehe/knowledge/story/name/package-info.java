/// Whoever is called by their name in a story is asked before others read it, and may take a yes back at any time.
@NullMarked
package org.augenhoehe.knowledge.story.name;

import org.jspecify.annotations.NullMarked;
