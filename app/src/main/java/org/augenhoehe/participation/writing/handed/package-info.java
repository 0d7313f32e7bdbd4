/// The document as files to take along.
@NullMarked
package org.augenhoehe.participation.writing.handed;

import org.jspecify.annotations.NullMarked;
