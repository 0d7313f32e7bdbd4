/// Drawing lots on paper: into the pool, and the answer of those who are drawn.
@NullMarked
package org.augenhoehe.participation.lots.paper;

import org.jspecify.annotations.NullMarked;
