/// Inside an organisation or a group: on whose account a booking goes.
@NullMarked
package org.augenhoehe.sharing.agreement.cost;

import org.jspecify.annotations.NullMarked;
