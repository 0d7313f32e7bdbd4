/// Deciding: a ballot paper that is fixed before the vote, a roll, a ballot box, a count that everybody can repeat.
///
/// - `paper`: the rule, the options and where they come from, the promised seed
/// - `way`: how each rule asks, and how a ballot is written down
/// - `box`: the published box, sealed line by line, and the count of it
/// - `roll`: who may vote where it binds
/// - `vote`: casting, replacing, closing
/// - `words`: what can be chosen, reported, hidden and shown again
/// - `consent`: deciding by consent, with objections and rounds
/// - `evidence`: what was decided, for the profile of co-production
/// - `show`: the pages
/// - `demo`: how the people of the demonstration town decide
@NullMarked
package org.augenhoehe.participation.decision;

import org.jspecify.annotations.NullMarked;
