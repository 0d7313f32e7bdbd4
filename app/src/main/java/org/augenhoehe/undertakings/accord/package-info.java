/// What those who take part agree on by consent: the goal, and who hosts. A proposal stands open for a stated period;
/// it
/// is agreed when at its end nobody has an objection that is still open, or as soon as all of them said yes. An
/// objection is answered by a new wording, which opens the period anew, or taken back by whoever raised it.
@NullMarked
package org.augenhoehe.undertakings.accord;

import org.jspecify.annotations.NullMarked;
