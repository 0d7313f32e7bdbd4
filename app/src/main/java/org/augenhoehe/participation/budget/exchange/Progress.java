package org.augenhoehe.participation.budget.exchange;

import java.util.Locale;

/// Is told how far the reading of a file is.
@FunctionalInterface
interface Progress {
    Progress SILENT = (stage, done, total) -> {};

    void at(Stage stage, long done, long total);

    enum Stage {
        READING,
        COUNTING,
        KEEPING;

        String textKey() {
            return "budget.reading.stage." + name().toLowerCase(Locale.ROOT);
        }
    }
}
