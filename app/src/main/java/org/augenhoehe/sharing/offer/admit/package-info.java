/// Who may use an offer: members, people vouched for, organisations that agreed on it, whoever has booked it.
@NullMarked
package org.augenhoehe.sharing.offer.admit;

import org.jspecify.annotations.NullMarked;
