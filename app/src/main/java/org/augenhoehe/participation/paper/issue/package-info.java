/// Printing forms and codes: sheets to hand out, letters, slips and ballots.
@NullMarked
package org.augenhoehe.participation.paper.issue;

import org.jspecify.annotations.NullMarked;
