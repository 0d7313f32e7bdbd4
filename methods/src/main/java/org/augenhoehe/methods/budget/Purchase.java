package org.augenhoehe.methods.budget;

import org.augenhoehe.methods.exact.Fraction;
import org.jspecify.annotations.Nullable;

/// A project bought in a run of equal shares.
///
/// @param project its number
/// @param cost in the smallest unit of money
/// @param payers who paid how
/// @param rate what each unit of weight paid, if it is known exactly already; otherwise it follows from
///     the payers
record Purchase(
        int project, long cost, Payers payers, @Nullable Fraction rate) {}
