/// The pages around paper.
@NullMarked
package org.augenhoehe.participation.paper.show;

import org.jspecify.annotations.NullMarked;
