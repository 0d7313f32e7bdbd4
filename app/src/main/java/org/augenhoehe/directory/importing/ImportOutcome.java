package org.augenhoehe.directory.importing;

/// How an import ended.
public sealed interface ImportOutcome {
    ImportReport report();

    record Taken(ImportReport report) implements ImportOutcome {}

    /// Nothing was changed.
    ///
    /// @param detail what the sentence of the trouble names: a column, a host, a number
    record Refused(Trouble trouble, Place place, String detail, ImportReport report) implements ImportOutcome {}
}
