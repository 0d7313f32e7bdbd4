/// What comes out of a survey. It is counted once, when the survey is over, and nothing of it is about fewer than five
/// people.
///
/// - `protect`: the rule for small numbers, by itself
/// - `count`: the outcome of each question, and of two questions together
/// - `keep`: what is kept of it, and when it is counted
/// - `show`: the pages
/// - `download`: tables for other programs
@NullMarked
package org.augenhoehe.participation.survey.result;

import org.jspecify.annotations.NullMarked;
