/// Backups: one file with everything, taken while the platform runs, restored into any PostgreSQL from 15 on.
///
/// A table is left out when it is unlogged or when its comment begins with `transient` (sessions, for example).
/// The list of the erased lies outside the database and survives a restore: whoever came back with an old backup is
/// erased again when the platform starts.
@NamedInterface("backup")
@NullMarked
package org.augenhoehe.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
