/// The result and the sheets as tables for other programs.
@NullMarked
package org.augenhoehe.participation.survey.result.download;

import org.jspecify.annotations.NullMarked;
