/// Answers are owed: every contribution is taken up, merged with its author's consent, or set aside with a reason that
/// its author reads and may contradict once.
@NullMarked
package org.augenhoehe.participation.answer;

import org.jspecify.annotations.NullMarked;
