/// What people propose to change, what others say to it, and what became of it.
@NullMarked
package org.augenhoehe.participation.writing.change;

import org.jspecify.annotations.NullMarked;
