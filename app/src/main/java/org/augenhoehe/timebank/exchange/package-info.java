/// One exchange of hours, its two sides and where it stands.
@NullMarked
package org.augenhoehe.timebank.exchange;

import org.jspecify.annotations.NullMarked;
