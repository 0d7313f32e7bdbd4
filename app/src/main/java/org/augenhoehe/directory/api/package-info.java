/// The HSDS 3.0 read API under `/api/hsds/3`: the directory for other programs, open to everyone.
///
/// Each answer is put together by the database ([org.augenhoehe.directory.exporting.NestedJson]) and handed on as it
/// is.
@NullMarked
package org.augenhoehe.directory.api;

import org.jspecify.annotations.NullMarked;
