package org.augenhoehe.methods.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.augenhoehe.methods.budget.FlawedFile.Fault;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Reads the `.pb` files of the participatory budgeting library, row by row.
///
/// [The format](https://pabulib.org/format) is CSV with semicolons in three sections, `META`,
/// `PROJECTS` and `VOTES`, each with its own header. Optional columns may be missing, further ones are
/// kept. Files are UTF-8, with or without a byte order mark; another encoding must be named. What is
/// malformed throws a [FlawedFile] with file and line. A project named twice in one ballot counts once
/// and leaves a remark.
public final class PabulibReader {
    private PabulibReader() {}

    /// Reads a file in UTF-8.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws FlawedFile if it is malformed; names file and line
    /// @throws FlawedElection if the file is well formed and the election in it is not
    public static Pabulib read(Path file) throws IOException {
        return read(file, StandardCharsets.UTF_8);
    }

    /// Reads a file in an encoding of its own.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws FlawedFile if it is malformed or in another encoding; names file and line
    /// @throws FlawedElection if the file is well formed and the election in it is not
    public static Pabulib read(Path file, Charset encoding) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, encoding, file.getFileName().toString());
        }
    }

    /// Reads a stream to its end and leaves it open or closed as the decoder does.
    ///
    /// @param name of the file, for messages
    /// @throws IOException if the stream cannot be read
    /// @throws FlawedFile if it is malformed or in another encoding; names file and line
    /// @throws FlawedElection if the file is well formed and the election in it is not
    public static Pabulib read(InputStream in, Charset encoding, String name) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var sections = new PabulibSections(name);
        long line = 0;
        try (var rows = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(in, decoder))) {
            for (CsvRecord row : rows) {
                line = row.getStartingLineNumber();
                sections.row(line, row.getFields());
            }
        } catch (CsvParseException wrong) {
            throw new FlawedFile(name, line + 1, Fault.QUOTES, "quotes that don't close: " + wrong.getMessage());
        } catch (UncheckedIOException wrong) {
            if (wrong.getCause() instanceof CharacterCodingException) {
                throw new FlawedFile(
                        name, line + 1, Fault.ENCODING, "not " + encoding + " from about here; name the encoding");
            }
            throw wrong.getCause();
        }
        return sections.finish();
    }
}
