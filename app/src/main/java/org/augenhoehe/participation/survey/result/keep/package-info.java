/// The outcome as it is kept: counted by a job once the survey is over.
@NullMarked
package org.augenhoehe.participation.survey.result.keep;

import org.jspecify.annotations.NullMarked;
