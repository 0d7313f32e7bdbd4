/// The pages of the wiki that people see.
@NullMarked
package org.augenhoehe.knowledge.wiki.show;

import org.jspecify.annotations.NullMarked;
