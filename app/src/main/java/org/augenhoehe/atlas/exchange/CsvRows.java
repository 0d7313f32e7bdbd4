package org.augenhoehe.atlas.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

import org.augenhoehe.platform.files.BrokenTable;
import org.augenhoehe.platform.files.TableRows;

/// Reads a table of any size, of which every line may be in another encoding, row by row.
final class CsvRows {
    private CsvRows() {}

    /// @return how many lines were not in UTF-8
    static long read(InputStream in, Consumer<List<String>> header, Consumer<ReadRow> taker) throws IOException {
        var lines = new Lines(in);
        try {
            TableRows.read(
                    lines, header, row -> taker.accept(new ReadRow(row.line(), row.words(), null, row.complete())));
        } catch (BrokenTable broken) {
            throw new Unreadable(broken.line(), trouble(broken.why()), broken.detail());
        }
        return lines.other();
    }

    private static ImportTrouble trouble(BrokenTable.Why why) {
        return switch (why) {
            case EMPTY -> ImportTrouble.EMPTY;
            case COLUMN_TWICE -> ImportTrouble.COLUMN_TWICE;
            case BROKEN -> ImportTrouble.BROKEN;
        };
    }
}
