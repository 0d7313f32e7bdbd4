/// The same in easy language, beside each paragraph.
@NullMarked
package org.augenhoehe.participation.writing.easy;

import org.jspecify.annotations.NullMarked;
