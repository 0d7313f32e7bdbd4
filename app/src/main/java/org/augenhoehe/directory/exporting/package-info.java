/// Hands the directory out: as JSON and as tables of HSDS 3.0, so that others (and we) can read it in again to the same
/// content. [NestedJson] writes one thing with all that belongs to it, for the export and for the API.
@NullMarked
package org.augenhoehe.directory.exporting;

import org.jspecify.annotations.NullMarked;
