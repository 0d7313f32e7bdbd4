/// Whole data sets as files: CSV for spreadsheets, JSON for programs, written row by row.
@NullMarked
package org.augenhoehe.opendata.hand;

import org.jspecify.annotations.NullMarked;
