/// Participatory budgets: which projects are funded when people vote and money is short. And
/// committees, which are budgets in which every project costs one seat.
///
/// An [org.augenhoehe.methods.budget.Election] is what was put to the vote and what people said. A
/// [org.augenhoehe.methods.budget.Rule] counts it: [org.augenhoehe.methods.budget.Greedy],
/// [org.augenhoehe.methods.budget.EqualShares], [org.augenhoehe.methods.budget.Phragmen]. The
/// [org.augenhoehe.methods.budget.Outcome] says for every project why it is funded or what was
/// missing. [org.augenhoehe.methods.budget.PabulibReader] and
/// [org.augenhoehe.methods.budget.PabulibWriter] carry elections in and out.
///
/// Every result is exact: no rounding ever decides. It does not depend on the order of the ballots,
/// and ties are named and broken by a rule that is fixed beforehand. Everything is immutable and safe
/// for any number of threads. What is wrong with an election is named by
/// [org.augenhoehe.methods.budget.FlawedElection].
@NullMarked
package org.augenhoehe.methods.budget;

import org.jspecify.annotations.NullMarked;
