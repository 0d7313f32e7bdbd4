package org.augenhoehe.methods.lottery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// Reads a pool as the field publishes it: `categories.csv` with the columns `category`, `feature`, `min`,
/// `max`, and `respondents.csv` with one row per person and one column per category. Columns `id` and
/// `household` are taken if they are there; without `id` a person is called after the row, with leading
/// zeros. UTF-8, separated by commas.
///
/// Form: [citizensassemblies-replication](https://github.com/pgoelz/citizensassemblies-replication).
public final class PoolReader {
    private PoolReader() {}

    /// @throws MalformedPool that names file and line
    /// @throws IllegalArgumentException if the files are fine and the pool is not, see [Pool]
    public static Pool read(Path folder, int panelSize) throws IOException {
        var quotas = new ArrayList<Quota>();
        for (NamedCsvRecord row : rows(folder.resolve("categories.csv"))) {
            quotas.add(quota(row));
        }
        List<NamedCsvRecord> rows = rows(folder.resolve("respondents.csv"));
        int digits = String.valueOf(rows.size()).length();
        var people = new ArrayList<Person>();
        for (NamedCsvRecord row : rows) {
            String number = ("%0" + digits + "d").formatted(people.size() + 1);
            var features = new HashMap<>(row.getFieldsAsMap());
            String id = features.remove("id");
            String household = features.remove("household");
            people.add(new Person(id == null ? number : id, features, household == null ? "" : household));
        }
        return new Pool(people, quotas, panelSize);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        var rows = new ArrayList<NamedCsvRecord>();
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            reader.forEach(rows::add);
        } catch (CsvParseException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new MalformedPool(name, rows.size() + 2L, String.valueOf(cause.getMessage()));
        }
        return rows;
    }

    private static Quota quota(NamedCsvRecord row) {
        try {
            return new Quota(row.getField("category"), row.getField("feature"), number(row, "min"), number(row, "max"));
        } catch (NumberFormatException wrong) {
            throw new MalformedPool(
                    "categories.csv", row.getStartingLineNumber(), "no whole number: " + row.getFields());
        } catch (IllegalArgumentException | java.util.NoSuchElementException wrong) {
            throw new MalformedPool("categories.csv", row.getStartingLineNumber(), String.valueOf(wrong.getMessage()));
        }
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column).strip());
    }
}
