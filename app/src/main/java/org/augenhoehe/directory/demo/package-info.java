/// The directory's part of the demonstration town: its services lie as HSDS tables under `demo/directory`, one row per
/// thing, so that whoever wants to change them opens them as tables.
@NullMarked
package org.augenhoehe.directory.demo;

import org.jspecify.annotations.NullMarked;
