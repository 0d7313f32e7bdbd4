/// The rules of the bank, version by version, each with the decision from which it comes; and who keeps the bank.
@NullMarked
package org.augenhoehe.timebank.rule;

import org.jspecify.annotations.NullMarked;
