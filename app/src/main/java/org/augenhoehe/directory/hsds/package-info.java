/// Reading and writing Open Referral HSDS: the tabular form in the versions 1.1 and 3.0, and the JSON of 3.0.
///
/// [HsdsTables] says which tables and columns there are; everything else follows from it. A reader turns a file into
/// [Row]s; [Staging] takes them up in the same order by `copy`; [Takeover] brings them into the directory by SQL, all
/// in
/// one transaction, so that an import that fails leaves everything as it was. No step holds more in memory than one
/// service.
@NullMarked
package org.augenhoehe.directory.hsds;

import org.jspecify.annotations.NullMarked;
