/// Backups: one file with everything, taken while the platform runs, restored into any PostgreSQL from 15 on.
///
/// A table is left out when it is unlogged or when its comment begins with `transient` (sessions, for example).
/// What a restore brings back although it had been erased is erased again by those who implement [AfterRestore].
@NamedInterface("backup")
@NullMarked
package org.augenhoehe.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
