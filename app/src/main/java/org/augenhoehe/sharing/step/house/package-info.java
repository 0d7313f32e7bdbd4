/// What the house has to know of it: own data, moderation, evidence, whose voices, what goes when somebody leaves.
@NullMarked
package org.augenhoehe.sharing.step.house;

import org.jspecify.annotations.NullMarked;
