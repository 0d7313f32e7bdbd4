/// Panels of people drawn by lot, by quotas, with chances as equal as the quotas allow.
///
/// The way: [org.augenhoehe.methods.lottery.PoolReader] reads people and quotas;
/// [org.augenhoehe.methods.lottery.Feasibility] says whether a panel exists at all and, if not, which
/// small changes of the quotas would help; [org.augenhoehe.methods.lottery.Lottery] computes a
/// [org.augenhoehe.methods.lottery.Portfolio] of panels with probabilities, and the proof that nobody's
/// lowest chance could be higher; [org.augenhoehe.methods.lottery.PublicList] turns it into 1,000 panels
/// of the same weight, of which one is drawn in public with [org.augenhoehe.methods.chance.PublicSeed].
///
/// Method: Flanigan, Gölz, Gupta, Hennig, Procaccia: *Fair algorithms for selecting citizens' assemblies*,
/// Nature 596 (2021), [doi:10.1038/s41586-021-03788-6](https://doi.org/10.1038/s41586-021-03788-6).
@NullMarked
package org.augenhoehe.methods.lottery;

import org.jspecify.annotations.NullMarked;
