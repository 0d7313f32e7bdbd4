/// The report of a year: counted, joined where too few took part, shown, on paper and as a file.
@NullMarked
package org.augenhoehe.sharing.report.year;

import org.jspecify.annotations.NullMarked;
