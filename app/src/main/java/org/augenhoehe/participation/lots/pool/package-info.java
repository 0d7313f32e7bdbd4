/// Who is in the pool, with which features: those who entered by themselves, or a list that was handed in.
@NullMarked
package org.augenhoehe.participation.lots.pool;

import org.jspecify.annotations.NullMarked;
