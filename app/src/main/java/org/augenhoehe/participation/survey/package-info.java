/// Surveys: questions of many kinds, designed together, answered with names, numbers or nothing.
///
/// - `questions`: hosts write up what is asked, and fix it
/// - `propose`: those who take part propose changes before that
/// - `answer`: filling in, page by page, and handing in
/// - `result`: what is told of the answers
/// - `show`: the pages
/// - `demo`: surveys of the demonstration town
@NullMarked
package org.augenhoehe.participation.survey;

import org.jspecify.annotations.NullMarked;
