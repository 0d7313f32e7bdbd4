/// Designing together: before the questions are fixed, those who take part propose changes to them, and hosts answer
/// each proposal with a reason.
@NullMarked
package org.augenhoehe.participation.survey.propose;

import org.jspecify.annotations.NullMarked;
