/// The pages of requests: the list of all, one of them, asking, changing, ending.
@NullMarked
package org.augenhoehe.sharing.request.show;

import org.jspecify.annotations.NullMarked;
