/// When and where a walk begins, and its stations.
@NullMarked
package org.augenhoehe.participation.walk.route;

import org.jspecify.annotations.NullMarked;
