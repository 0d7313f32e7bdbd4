package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

import org.augenhoehe.directory.hsds.HsdsTables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Reads the CSV files of a bundle, in HSDS 3.0 or 1.1; which it is shows by the names of the files.
class TabularReader {
    private static final int LETTERS_IN_A_FIELD = 4 << 20;

    private final Findings findings;
    private final Consumer<Row> taker;
    private final Meter meter;
    private final OldDetails details = new OldDetails();

    TabularReader(Findings findings, Consumer<Row> taker, Meter meter) {
        this.findings = findings;
        this.taker = taker;
        this.meter = meter;
    }

    void read(List<Bundle.File> files) throws IOException {
        var old = files.stream().anyMatch(file -> OldForm.betrays(file.name()));
        for (var file : files) {
            if (file.endsWith(".csv")) {
                read(file, old);
            }
        }
    }

    private void read(Bundle.File file, boolean old) throws IOException {
        var known = old
                ? OldForm.find(file.name())
                : HsdsTables.findByFile(file.name())
                        .map(table -> new OldForm(table, new LinkedHashMap<>(), new LinkedHashMap<>()));
        if (known.isEmpty()) {
            findings.add(Trouble.FILE_UNKNOWN, Place.of(file.name()), "");
            return;
        }
        var place = new long[] {1};
        try (var in = meter.watch(file.open());
                var records = CsvReader.builder()
                        .detectBomHeader(false)
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LETTERS_IN_A_FIELD)
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFieldSize(LETTERS_IN_A_FIELD)
                                        .build(),
                                Utf8.reader(in))) {
            read(records, new Header(file.name(), known.get(), old, findings), place);
        } catch (CharacterCodingException broken) {
            throw new Refusal(Trouble.NOT_UTF8, new Place(file.name(), Utf8.brokenLine(file)), "");
        } catch (CsvParseException | UncheckedIOException broken) {
            throw refusal(file, broken, place[0]);
        }
    }

    /// The library wraps what the decoder says.
    private static Refusal refusal(Bundle.File file, RuntimeException broken, long line) throws IOException {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal own) {
                return own;
            }
            if (cause instanceof CharacterCodingException) {
                return new Refusal(Trouble.NOT_UTF8, new Place(file.name(), Utf8.brokenLine(file)), "");
            }
        }
        return new Refusal(Trouble.BROKEN_CSV, new Place(file.name(), line), "");
    }

    private void read(CsvReader<CsvRecord> records, Header header, long[] place) {
        for (var record : records) {
            place[0] = record.getStartingLineNumber();
            if (!header.isRead()) {
                header.read(record.getFields());
            } else {
                header.row(record).ifPresent(row -> {
                    if (header.isOld()) {
                        details.split(row, taker);
                    }
                    taker.accept(row);
                });
            }
        }
        if (!header.isRead()) {
            throw new Refusal(Trouble.COLUMN_MISSING, new Place(header.file(), 1), "id");
        }
    }
}
