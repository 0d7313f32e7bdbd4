/// What happened so far when something was lent, in sentences, and what the other side says about it.
@NullMarked
package org.augenhoehe.sharing.trust.fact;

import org.jspecify.annotations.NullMarked;
