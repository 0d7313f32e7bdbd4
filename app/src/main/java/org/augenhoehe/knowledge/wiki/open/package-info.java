/// The wiki for programs.
@NullMarked
package org.augenhoehe.knowledge.wiki.open;

import org.jspecify.annotations.NullMarked;
