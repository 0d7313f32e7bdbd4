/// The pages around one contribution: what it says, what others say to it, what became of it.
@NullMarked
package org.augenhoehe.participation.show;

import org.jspecify.annotations.NullMarked;
