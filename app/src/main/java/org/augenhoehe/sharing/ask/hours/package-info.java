/// What was asked for and done can be paid for in hours, where there is a time bank.
@NullMarked
package org.augenhoehe.sharing.ask.hours;

import org.jspecify.annotations.NullMarked;
