/// Vouching for somebody, and the rule by which that opens offers.
@NullMarked
package org.augenhoehe.sharing.trust.vouch;

import org.jspecify.annotations.NullMarked;
