package org.augenhoehe.platform.audit;

/// What reading the whole chain found.
public sealed interface Verdict {
    /// @param entries how many there are
    /// @param lastHash seals all of them
    record Intact(long entries, String lastHash) implements Verdict {}

    /// @param number the first entry that does not fit
    record Broken(long number) implements Verdict {}

    /// The chain is whole, but an anchor knows of later entries: they were cut off, or an older backup was
    /// restored.
    record CutOff(long entries, long anchored) implements Verdict {}
}
