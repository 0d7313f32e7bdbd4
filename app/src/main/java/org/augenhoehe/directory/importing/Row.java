package org.augenhoehe.directory.importing;

import java.util.Map;

import org.augenhoehe.directory.hsds.HsdsTable;

/// One row of a table, as it was read: everything is still text.
///
/// @param values by the names of HSDS 3; other names are kept beside
/// @param merges may tell only a part of the thing, as JSON and the supplements of HSDS 1.1 do
record Row(HsdsTable table, Map<String, String> values, Place place, boolean merges) {}
