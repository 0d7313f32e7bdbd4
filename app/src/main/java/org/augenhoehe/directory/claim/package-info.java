/// Claims: the operator says which organisation of the platform an imported one is. From then on its speakers answer
/// corrections.
@NullMarked
package org.augenhoehe.directory.claim;

import org.jspecify.annotations.NullMarked;
