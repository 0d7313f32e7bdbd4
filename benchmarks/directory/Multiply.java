import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/// Makes a large directory out of a real one: `java Multiply.java DIRECTORY.zip FOLDER TIMES`.
///
/// Each copy stands in one of 49 towns: the same services under other ids, with the town's name behind the service's
/// and in its addresses. The taxonomy is there once, as in any real directory.
class Multiply {
    private static final List<String> BEFORE = List.of("Linden", "Buchen", "Mühl", "Sonnen", "Berg", "Wald", "Neu");
    private static final List<String> AFTER = List.of("stadt", "dorf", "hausen", "heim", "bach", "kirchen", "hof");

    void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var times = Integer.parseInt(arguments[2]);
        try (var zip = new ZipFile(arguments[0])) {
            for (var entry : zip.stream().filter(file -> file.getName().endsWith(".csv")).toList()) {
                var name = Path.of(entry.getName()).getFileName().toString();
                try (var in = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8);
                        var out = Files.newBufferedWriter(folder.resolve(name))) {
                    multiply(rows(in), name.equals("taxonomy.csv") ? 1 : times, name, out);
                }
            }
        }
    }

    private static void multiply(List<List<String>> rows, int times, String file, Writer out) throws IOException {
        var header = rows.getFirst();
        write(header, out);
        for (int copy = 0; copy < times; copy++) {
            for (var row : rows.subList(1, rows.size())) {
                var fields = new ArrayList<>(row);
                for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
                    fields.set(i, copied(file, header.get(i), fields.get(i), copy));
                }
                write(fields, out);
            }
        }
    }

    private static String copied(String file, String column, String value, int copy) {
        var isId = column.equals("id") || column.endsWith("_id") && !column.equals("taxonomy_id");
        if (copy == 0 || value.isEmpty() || file.equals("taxonomy.csv")) {
            return value;
        }
        if (isId) {
            return value + "-" + copy;
        }
        if (column.equals("city")) {
            return town(copy);
        }
        return column.equals("name") && file.equals("services.csv") ? value + " " + town(copy) : value;
    }

    private static String town(int copy) {
        return BEFORE.get(copy % BEFORE.size()) + AFTER.get(copy / BEFORE.size() % AFTER.size());
    }

    private static void write(List<String> fields, Writer out) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.write(i == 0 ? "\"" : ",\"");
            out.write(fields.get(i).replace("\"", "\"\""));
            out.write('"');
        }
        out.write('\n');
    }

    private static List<List<String>> rows(Reader in) throws IOException {
        var rows = new ArrayList<List<String>>();
        var reader = new PushbackReader(in);
        for (var row = row(reader); row != null; row = row(reader)) {
            rows.add(row);
        }
        return rows;
    }

    /// One row of CSV; a field in quotation marks may hold anything, the marks themselves doubled.
    private static List<String> row(PushbackReader in) throws IOException {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        int letter = in.read();
        if (letter < 0) {
            return null;
        }
        for (; letter >= 0; letter = in.read()) {
            if (letter == '"' && quoted) {
                int next = in.read();
                quoted = next == '"';
                if (quoted) {
                    field.append('"');
                } else if (next >= 0) {
                    in.unread(next);
                }
            } else if (letter == '"' && field.isEmpty()) {
                quoted = true;
            } else if (letter == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (letter == '\n' && !quoted) {
                break;
            } else if (letter != '\r' || quoted) {
                field.append((char) letter);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
