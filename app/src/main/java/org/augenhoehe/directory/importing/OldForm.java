package org.augenhoehe.directory.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;

/// What the files and columns of the tabular HSDS 1.1 are in 3.0.
///
/// @param names column there → column here, where they differ
/// @param always what the file says without a column for it
record OldForm(HsdsTable table, Map<String, String> names, Map<String, String> always) {
    /// file table, `there=here` for a name, `+here=value` for what goes without saying.
    private static final String FILES = """
            organizations.csv organization url=website
            locations.csv location
            programs.csv program
            services.csv service
            services_at_location.csv service_at_location
            service_at_location.csv service_at_location
            contacts.csv contact
            phones.csv phone
            physical_addresses.csv address +address_type=physical
            postal_addresses.csv address +address_type=postal
            regular_schedules.csv schedule weekday=byday original_text=description +freq=WEEKLY
            holiday_schedules.csv schedule start_date=valid_from end_date=valid_to
            funding.csv funding
            eligibility.csv service id=eligibility_id service_id=id eligibility=eligibility_description
            service_areas.csv service_area service_area=name
            required_documents.csv required_document
            payments_accepted.csv cost_option payment=option
            languages.csv language language=name
            accessibility_for_disabilities.csv accessibility accessibility=description
            services_taxonomy.csv attribute service_id=link_id taxonomy_id=taxonomy_term_id +link_entity=service
            taxonomy.csv taxonomy_term vocabulary=taxonomy
            metadata.csv metadata
            meta_table_description.csv meta_table_description
            """;

    private static final Map<String, OldForm> BY_FILE = read();
    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");

    static Optional<OldForm> find(String file) {
        return Optional.ofNullable(BY_FILE.get(file));
    }

    /// Files that only the old form has.
    static boolean betrays(String file) {
        return BY_FILE.containsKey(file) && HsdsTables.findByFile(file).isEmpty();
    }

    String nameHere(String there) {
        return names.getOrDefault(there, there);
    }

    /// Its rows tell something about things that stand in another file.
    boolean supplements() {
        return names.containsValue("id");
    }

    /// Old files write line breaks as the two letters `\n` and days as words.
    static String value(String column, String written) {
        if (column.equals("byday")) {
            return weekday(written);
        }
        return written.indexOf('\\') < 0
                ? written
                : written.replace("\\n", "\n").strip();
    }

    private static String weekday(String written) {
        var day = written.toLowerCase(Locale.ROOT);
        if (day.matches("[1-7]")) {
            return DAYS.get(Integer.parseInt(day) - 1).toUpperCase(Locale.ROOT);
        }
        var two = day.substring(0, Math.min(2, day.length()));
        return DAYS.contains(two) ? two.toUpperCase(Locale.ROOT) : written;
    }

    private static Map<String, OldForm> read() {
        var forms = new LinkedHashMap<String, OldForm>();
        FILES.lines().map(line -> line.split(" ")).forEach(words -> {
            var names = new LinkedHashMap<String, String>();
            var always = new LinkedHashMap<String, String>();
            for (var word : List.of(words).subList(2, words.length)) {
                var pair = word.split("=");
                if (word.startsWith("+")) {
                    always.put(pair[0].substring(1), pair[1]);
                } else {
                    names.put(pair[0], pair[1]);
                }
            }
            forms.put(words[0], new OldForm(HsdsTables.get(words[1]), names, always));
        });
        return forms;
    }
}
