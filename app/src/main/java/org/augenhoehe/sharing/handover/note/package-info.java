/// What is written about a handover or a damage, with pictures; read by both sides and the mediation alone.
@NullMarked
package org.augenhoehe.sharing.handover.note;

import org.jspecify.annotations.NullMarked;
