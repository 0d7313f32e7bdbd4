/// The rule that no figure is about fewer than five people, also not by subtraction. It knows neither surveys nor
/// people.
@NullMarked
package org.augenhoehe.participation.survey.result.protect;

import org.jspecify.annotations.NullMarked;
