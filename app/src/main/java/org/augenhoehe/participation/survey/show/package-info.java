/// What everybody reads of a survey, and what one can do now.
@NullMarked
package org.augenhoehe.participation.survey.show;

import org.jspecify.annotations.NullMarked;
