/// What happened on an account of the time bank: on the screen, as a table and on paper; and how hours are written and
/// read.
@NullMarked
package org.augenhoehe.timebank.statement;

import org.jspecify.annotations.NullMarked;
