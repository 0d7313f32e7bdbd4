/// Who may vote where a step binds: everybody whose standing is confirmed, each once.
@NullMarked
package org.augenhoehe.participation.decision.roll;

import org.jspecify.annotations.NullMarked;
