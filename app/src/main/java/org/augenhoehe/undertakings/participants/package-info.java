/// Who takes part, in which standing, who hosts, and the rule that a user leads.
///
/// A standing counts when an organisation that the undertaking concerns has confirmed it (`people.Standings`), or when
/// another participant vouches for it as [Vouching][org.augenhoehe.undertakings.participants.Vouching] says. That is
/// asked anew each time and stored nowhere: a slip must not leave traces of when it was redeemed. Names are read by
/// those who take part; everybody else reads numbers.
@NullMarked
package org.augenhoehe.undertakings.participants;

import org.jspecify.annotations.NullMarked;
