/// Corrections: anyone says what is wrong about a service; who answers for it accepts or declines with a reason, and
/// the proposer is told.
///
/// What was accepted is kept beside the imported data and shown before them, so that the next import does not undo it.
@NullMarked
package org.augenhoehe.directory.correction;

import org.jspecify.annotations.NullMarked;
