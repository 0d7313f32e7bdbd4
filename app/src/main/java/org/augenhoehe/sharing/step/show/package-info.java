/// The pages of what a step needs.
@NullMarked
package org.augenhoehe.sharing.step.show;

import org.jspecify.annotations.NullMarked;
