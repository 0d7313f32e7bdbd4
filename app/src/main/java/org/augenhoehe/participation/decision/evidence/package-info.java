/// What was decided, as the profile of co-production asks for it.
@NullMarked
package org.augenhoehe.participation.decision.evidence;

import org.jspecify.annotations.NullMarked;
