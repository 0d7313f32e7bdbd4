/// The database: PostgreSQL, started and kept by the platform itself, or one that the operator already has.
///
/// The rest of the house sees an ordinary `DataSource`. Where the data lies is said by [DataFolder]; who may use
/// the database and where it listens by [DatabaseAddress]; what went wrong before anything could start, in one plain
/// sentence, by [CannotStart].
@NamedInterface("database")
@NullMarked
package org.augenhoehe.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
