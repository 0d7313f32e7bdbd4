/// How an undertaking goes on: phases in any order, rounds, steps and tasks, pausing, finishing, stopping and opening
/// again.
@NullMarked
package org.augenhoehe.undertakings.plan;

import org.jspecify.annotations.NullMarked;
