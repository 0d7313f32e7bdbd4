/// Opinion map: who stands close to whom, from agree, disagree and pass on short statements.
///
/// Nobody votes on everything, so most of the table of votes is empty. From it this package finds
///
/// - a map: a place for every person, near those who vote alike ([org.augenhoehe.methods.opinion.OpinionMap]);
/// - opinion groups, their number included, but only groups that come back when the people are drawn
///   anew ([org.augenhoehe.methods.opinion.Outcome]);
/// - the statements that stand for each group ([org.augenhoehe.methods.opinion.Representative]) and those
///   that unite all of them ([org.augenhoehe.methods.opinion.Uniting]);
/// - the statement that is worth showing to somebody next ([org.augenhoehe.methods.opinion.NextStatement]).
///
/// The door is [org.augenhoehe.methods.opinion.Opinions]; a conversation is built with
/// [org.augenhoehe.methods.opinion.Conversation] or read with [org.augenhoehe.methods.opinion.ExportFolder].
///
/// The method follows Christopher Small, Michael Bjorkegren, Timo Erkkilä, Lynette Shaw and Colin
/// Megill, *Polis: Scaling deliberation by mapping high dimensional opinion spaces*, Recerca 26(2), 2021,
/// and departs from it in four places: people are grouped directly instead of in a hundred buckets,
/// somebody with few votes is stretched less and weighs less, groups must be stable, and a removed
/// statement leaves no trace.
///
/// Everything is pure and deterministic: the result depends on the votes and the seed, never on their
/// order, on the names of the people or on what agree and disagree are called (see
/// [org.augenhoehe.methods.opinion.Conversation]). No method keeps state; all values are immutable.
@NullMarked
package org.augenhoehe.methods.opinion;

import org.jspecify.annotations.NullMarked;
