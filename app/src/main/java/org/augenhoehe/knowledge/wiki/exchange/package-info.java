/// Taking over what was written elsewhere, and taking everything along.
@NullMarked
package org.augenhoehe.knowledge.wiki.exchange;

import org.jspecify.annotations.NullMarked;
