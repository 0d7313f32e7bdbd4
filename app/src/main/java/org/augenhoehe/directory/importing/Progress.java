package org.augenhoehe.directory.importing;

import java.util.Locale;

/// Is told how far an import is.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (step, done, total) -> {};

    /// What is being done.
    enum Step {
        FETCHING,
        READING,
        SORTING,
        LISTING;

        public String textKey() {
            return "directory.reading.step." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param total 0 where it is not known
    void at(Step step, long done, long total);
}
