/// Looking back together: what did it do for people, and what for the service. Questions come from what was brought in
/// to an earlier step, or are ready ones of the house; they are fixed before anybody answers.
///
/// - `paper`: the questions, and whether names stand beside the answers
/// - `reply`: answering, and answering anew
/// - `count`: what is told of the answers, and what would be about too few
/// - `result`: ending a review
/// - `show`: the pages
/// - `demo`: what the people of the demonstration town say
@NullMarked
package org.augenhoehe.participation.review;

import org.jspecify.annotations.NullMarked;
