/// Exact numbers for counting: results that anyone can recount must not depend on rounding.
@NullMarked
package org.augenhoehe.methods.exact;

import org.jspecify.annotations.NullMarked;
