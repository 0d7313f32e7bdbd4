/// The ballot paper: what hosts write up and fix, and nobody changes afterwards.
@NullMarked
package org.augenhoehe.participation.decision.paper;

import org.jspecify.annotations.NullMarked;
