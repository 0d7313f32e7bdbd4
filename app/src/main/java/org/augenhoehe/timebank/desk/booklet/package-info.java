/// Booklets of slips for people without a device: drawn, printed, called back, and known by the number that is said.
@NullMarked
package org.augenhoehe.timebank.desk.booklet;

import org.jspecify.annotations.NullMarked;
