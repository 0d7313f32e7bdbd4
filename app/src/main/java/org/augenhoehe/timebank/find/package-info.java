/// How the other side of an exchange is found: by a name, where they want it, who is in the same group, or by a short
/// code that they show. Nobody can leaf through the members.
@NullMarked
package org.augenhoehe.timebank.find;

import org.jspecify.annotations.NullMarked;
