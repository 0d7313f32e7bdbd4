/// Asks all rooms what happened, and adds up. Sums of services and organisations are written every night, so that their
/// pages answer at once, however much is behind them.
@NullMarked
package org.augenhoehe.profile.gather;

import org.jspecify.annotations.NullMarked;
