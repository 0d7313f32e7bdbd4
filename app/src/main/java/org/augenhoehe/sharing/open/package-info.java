/// What is offered and looked for, for programs.
@NullMarked
package org.augenhoehe.sharing.open;

import org.jspecify.annotations.NullMarked;
