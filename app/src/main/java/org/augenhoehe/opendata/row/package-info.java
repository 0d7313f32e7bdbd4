/// A thing as a row of a file: its parts by name, and no figure that could point at somebody.
@NullMarked
package org.augenhoehe.opendata.row;

import org.jspecify.annotations.NullMarked;
