/// What a step of an undertaking needs besides words and votes, and who brings it: things, rooms, journeys, hours. It
/// counts beside money.
@NullMarked
package org.augenhoehe.sharing.step;

import org.jspecify.annotations.NullMarked;
