/// Forms and letters as one accessible PDF whose boxes are where the layout put them.
@NullMarked
package org.augenhoehe.participation.paper.print;

import org.jspecify.annotations.NullMarked;
