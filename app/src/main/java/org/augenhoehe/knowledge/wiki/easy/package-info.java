/// A page in easy language.
@NullMarked
package org.augenhoehe.knowledge.wiki.easy;

import org.jspecify.annotations.NullMarked;
