/// The ledger: accounts, and the postings that move hours between them. It knows no rule but those of its own: legs sum
/// to nothing, what is posted stays, the same key books once, no account goes below its limit.
@NullMarked
package org.augenhoehe.timebank.ledger;

import org.jspecify.annotations.NullMarked;
