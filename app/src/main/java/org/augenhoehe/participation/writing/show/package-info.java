/// The pages.
@NullMarked
package org.augenhoehe.participation.writing.show;

import org.jspecify.annotations.NullMarked;
