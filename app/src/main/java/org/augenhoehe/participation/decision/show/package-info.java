/// The pages of a decision.
@NullMarked
package org.augenhoehe.participation.decision.show;

import org.jspecify.annotations.NullMarked;
