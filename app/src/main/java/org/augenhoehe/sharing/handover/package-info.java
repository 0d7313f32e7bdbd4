/// A thing changes hands: looked at by both sides, signed by each other's code; what is broken, and how it is repaired.
///
/// - `note`: what is written about it, with pictures; read by both sides and the mediation alone
/// - `sign`: handing over and bringing back
/// - `damage`: what broke, in whose time, and what became of it
/// - `late`: whoever does not bring it back in time, and whoever waits for it
/// - `house`: what the house has to know of it: own data, upkeep
@NullMarked
package org.augenhoehe.sharing.handover;

import org.jspecify.annotations.NullMarked;
