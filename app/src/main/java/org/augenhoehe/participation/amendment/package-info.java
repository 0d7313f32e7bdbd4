/// Changes that others propose to a contribution. Nobody but its author accepts or declines them.
@NullMarked
package org.augenhoehe.participation.amendment;

import org.jspecify.annotations.NullMarked;
