/// Counting votes so that everybody can count them again.
///
/// A [org.augenhoehe.methods.ballot.Poll] joins a [org.augenhoehe.methods.ballot.Question] with a
/// [org.augenhoehe.methods.ballot.Rule] and counts [org.augenhoehe.methods.ballot.Vote]s:
///
/// - `points`: approval, score, dots, dates;
/// - `ranked`: instant run-off, Schulze, single transferable vote with reserved seats;
/// - `consent`: objections with reasons; it has rounds and a period instead of one count.
///
/// Every count is exact (whole numbers and fractions), depends on the ballots and never on their order,
/// and decides ties by a public seed that is fixed before and known after. Standings, options, voters are
/// plain words chosen by the caller; explanations are text keys with arguments.
@NullMarked
package org.augenhoehe.methods.ballot;

import org.jspecify.annotations.NullMarked;
