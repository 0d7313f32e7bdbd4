/// Filling in a survey, page by page, and handing it in.
@NullMarked
package org.augenhoehe.participation.survey.answer;

import org.jspecify.annotations.NullMarked;
