/// The pages of the result.
@NullMarked
package org.augenhoehe.participation.survey.result.show;

import org.jspecify.annotations.NullMarked;
