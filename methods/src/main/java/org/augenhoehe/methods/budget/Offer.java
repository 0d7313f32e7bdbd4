package org.augenhoehe.methods.budget;

import org.augenhoehe.methods.exact.Fraction;
import org.jspecify.annotations.Nullable;

/// At what rate the supporters of a project could buy it now.
///
/// @param project its number
/// @param rate in fixed point, money per unit of weight
/// @param slack how far the rate may be off
/// @param exact the rate in the smallest unit of money, where it had to be worked out to know who is poor
/// @param margin groups this close to the rate, per unit of weight, are compared exactly; only with
///     `exact`
record Offer(int project, long rate, long slack, @Nullable Fraction exact, long margin) {}
