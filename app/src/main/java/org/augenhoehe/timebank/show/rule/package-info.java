/// The pages on which the time bank is opened and its rules are read and decided.
@NullMarked
package org.augenhoehe.timebank.show.rule;

import org.jspecify.annotations.NullMarked;
