/// What the house has to know of conflicts: own data, moderation, the town of the demonstration.
@NullMarked
package org.augenhoehe.sharing.mediation.house;

import org.jspecify.annotations.NullMarked;
