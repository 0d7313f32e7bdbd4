/// Reads a directory in: from a file, a folder, a ZIP or an address on the web, tabular (HSDS 1.1 and 3.0) or JSON
/// (3.0).
///
/// A reader turns files into [Row]s; [Staging] types them and brings them into temporary tables by `copy`; [Takeover]
/// puts them in order and into the directory. All of it is one transaction: an import that is refused leaves everything
/// as it was. Nothing holds more than one service in memory, and nothing is ever unpacked to the disk.
@NullMarked
package org.augenhoehe.directory.importing;

import org.jspecify.annotations.NullMarked;
