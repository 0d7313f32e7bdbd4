/// The box as everybody can take it along, and the count that anybody can repeat from it.
@NullMarked
package org.augenhoehe.participation.decision.box;

import org.jspecify.annotations.NullMarked;
