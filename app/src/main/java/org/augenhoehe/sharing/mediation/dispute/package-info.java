/// One conflict: handed in, talked over, ended by words that both sides agree to, and gone after a time.
@NullMarked
package org.augenhoehe.sharing.mediation.dispute;

import org.jspecify.annotations.NullMarked;
