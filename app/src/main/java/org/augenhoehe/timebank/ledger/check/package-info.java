/// Adding everything up again: `./augenhoehe ledger verify`.
@NullMarked
package org.augenhoehe.timebank.ledger.check;

import org.jspecify.annotations.NullMarked;
