package org.augenhoehe.methods.lottery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.methods.lottery.MalformedPool.Fault;

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
    private static final String QUOTAS = "categories.csv";
    private static final String PEOPLE = "respondents.csv";

    private PoolReader() {}

    /// @throws MalformedPool that names file and line
    /// @throws IllegalArgumentException if the files are fine and the pool is not, see [Pool]
    public static Pool read(Path folder, int panelSize) throws IOException {
        var quotas = new ArrayList<Quota>();
        var known = new HashMap<String, Set<String>>();
        for (NamedCsvRecord row : rows(folder.resolve(QUOTAS))) {
            Quota quota = quota(row);
            if (!known.computeIfAbsent(quota.category(), category -> new HashSet<>())
                    .add(quota.feature())) {
                String why = "two quotas for %s, %s".formatted(quota.category(), quota.feature());
                throw malformed(QUOTAS, row, Fault.QUOTA_TWICE, why, quota.category(), quota.feature());
            }
            quotas.add(quota);
        }
        return new Pool(people(rows(folder.resolve(PEOPLE)), known), quotas, panelSize);
    }

    private static List<Person> people(List<NamedCsvRecord> rows, Map<String, Set<String>> known) {
        int digits = String.valueOf(rows.size()).length();
        var people = new ArrayList<Person>();
        var ids = new HashSet<String>();
        for (NamedCsvRecord row : rows) {
            known.forEach((category, features) -> check(row, category, features));
            String number = ("%0" + digits + "d").formatted(people.size() + 1);
            var features = new HashMap<>(row.getFieldsAsMap());
            String id = features.remove("id");
            String household = features.remove("household");
            var person = new Person(id == null ? number : id, features, household == null ? "" : household);
            if (!ids.add(person.id())) {
                throw malformed(PEOPLE, row, Fault.ID_TWICE, "two people have the id " + person.id(), person.id());
            }
            people.add(person);
        }
        return people;
    }

    private static void check(NamedCsvRecord row, String category, Set<String> features) {
        String feature = field(PEOPLE, row, category);
        if (!features.contains(feature)) {
            String why = "%s is %s, for which there is no quota".formatted(category, feature);
            throw malformed(PEOPLE, row, Fault.NO_QUOTA, why, category, feature);
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        var rows = new ArrayList<NamedCsvRecord>();
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            reader.forEach(rows::add);
        } catch (CsvParseException | UncheckedIOException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            String name = String.valueOf(file.getFileName());
            throw new MalformedPool(name, rows.size() + 2L, Fault.UNREADABLE, String.valueOf(cause.getMessage()));
        }
        return rows;
    }

    private static Quota quota(NamedCsvRecord row) {
        String category = field(QUOTAS, row, "category");
        String feature = field(QUOTAS, row, "feature");
        int least = number(row, "min");
        int most = number(row, "max");
        try {
            return new Quota(category, feature, least, most);
        } catch (IllegalArgumentException wrong) {
            throw malformed(QUOTAS, row, Fault.NO_RANGE, String.valueOf(wrong.getMessage()), category, feature);
        }
    }

    private static int number(NamedCsvRecord row, String column) {
        try {
            return Integer.parseInt(field(QUOTAS, row, column).strip());
        } catch (NumberFormatException wrong) {
            throw malformed(QUOTAS, row, Fault.NO_NUMBER, "no whole number: " + row.getFields(), column);
        }
    }

    private static String field(String file, NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(
                        () -> malformed(file, row, Fault.NO_COLUMN, "the column " + column + " is missing", column));
    }

    private static MalformedPool malformed(String file, NamedCsvRecord row, Fault fault, String why, String... said) {
        return new MalformedPool(file, row.getStartingLineNumber(), fault, why, said);
    }
}
