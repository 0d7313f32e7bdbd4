package org.augenhoehe.directory.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.augenhoehe.directory.hsds.HsdsColumn;

import de.siegmar.fastcsv.reader.CsvRecord;

/// The first line of a CSV file, and what follows from it for every other line.
class Header {
    private final String file;
    private final OldForm form;
    private final boolean old;
    private final Findings findings;
    private final List<String> names = new ArrayList<>();
    private final List<long[]> filled = new ArrayList<>();

    Header(String file, OldForm form, boolean old, Findings findings) {
        this.file = file;
        this.form = form;
        this.old = old;
        this.findings = findings;
    }

    String file() {
        return file;
    }

    boolean isOld() {
        return old;
    }

    boolean isRead() {
        return !names.isEmpty();
    }

    void read(List<String> fields) {
        for (var field : fields) {
            // Programs for tables put a mark before the first letter.
            var name = field.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            refuseBinary(name);
            names.add(form.nameHere(name));
            filled.add(findings.column(file, name, target(form.nameHere(name))));
        }
        refuseUnlessFit();
    }

    private void refuseBinary(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new Refusal(Trouble.NOT_TEXT, new Place(file, 1), "");
        }
    }

    private void refuseUnlessFit() {
        var place = new Place(file, 1);
        if (names.size() == 1 && names.getFirst().matches(".*[;\\t|].*")) {
            throw new Refusal(Trouble.WRONG_SEPARATOR, place, "");
        }
        var once = new HashSet<String>();
        for (var name : names) {
            if (!once.add(name)) {
                throw new Refusal(Trouble.COLUMN_TWICE, place, name);
            }
        }
        if (!names.contains("id")) {
            throw new Refusal(Trouble.COLUMN_MISSING, place, "id");
        }
        for (var column : form.table().columns().values()) {
            if (isNeeded(column) && !names.contains(column.name())) {
                throw new Refusal(Trouble.COLUMN_MISSING, place, column.name());
            }
        }
    }

    /// HSDS 1.1 did not yet ask for all that 3.0 asks for.
    private boolean isNeeded(HsdsColumn column) {
        var given = form.always().containsKey(column.name()) || form.supplements();
        return !given && (column.essential() || (column.required() && !old));
    }

    private String target(String name) {
        var table = form.table();
        if (name.equals("id") || table.column(name) != null) {
            return table.name() + "." + name;
        }
        return switch (table.name() + "." + name) {
            case "contact.phone_number", "contact.phone_areacode" -> "phone.number";
            case "contact.phone_extension" -> "phone.extension";
            case "phone.language" -> "language.name";
            default -> "";
        };
    }

    /// @return empty for a line that has too few or too many fields
    Optional<Row> row(CsvRecord record) {
        var place = new Place(file, record.getStartingLineNumber());
        if (record.getFieldCount() != names.size()) {
            findings.skip(form.table().name(), Trouble.FIELD_COUNT, place, record.getFieldCount() + "/" + names.size());
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>(form.always());
        for (var i = 0; i < names.size(); i++) {
            var value = record.getField(i).replace("\0", "");
            if (!value.isBlank()) {
                filled.get(i)[0]++;
                values.put(names.get(i), old ? OldForm.value(names.get(i), value.strip()) : value);
            }
        }
        return Optional.of(new Row(form.table(), values, place, form.supplements()));
    }
}
