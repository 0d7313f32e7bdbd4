/// From sheets to an outcome, in one pass. All that is told is computed from what is protected, never from the sheets.
@NullMarked
package org.augenhoehe.participation.survey.result.count;

import org.jspecify.annotations.NullMarked;
