/// The pages on which agreements are read, proposed and concluded.
@NullMarked
package org.augenhoehe.sharing.agreement.show;

import org.jspecify.annotations.NullMarked;
