/// From the picture of a filled form to its code and its marks.
@NullMarked
package org.augenhoehe.participation.paper.read;

import org.jspecify.annotations.NullMarked;
