/// Hours handed on without anything in return, and mistakes put right by a counter-entry.
@NullMarked
package org.augenhoehe.timebank.transfer;

import org.jspecify.annotations.NullMarked;
