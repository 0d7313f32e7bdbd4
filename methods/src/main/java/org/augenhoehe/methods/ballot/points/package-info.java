/// Ballots that give each option a number: approval, score, dots, dates.
///
/// The option with the most wins. Nobody has to guess what others do to vote sensibly by approval or
/// score; dots show how strongly, but reward putting all on one.
@NullMarked
package org.augenhoehe.methods.ballot.points;

import org.jspecify.annotations.NullMarked;
