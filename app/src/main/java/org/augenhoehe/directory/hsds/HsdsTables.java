package org.augenhoehe.directory.hsds;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.augenhoehe.directory.hsds.HsdsColumn.Type;
import org.augenhoehe.directory.hsds.HsdsTable.Nested;
import org.jspecify.annotations.Nullable;

/// The tables of HSDS 3.0, so that a row only leads to rows of tables before it (or its own).
public final class HsdsTables {
    /// `!` must be there, `!!` without it the row means nothing, `:type` other than text, `>table` leads there, `{a|b}`
    /// what HSDS allows, `=column` our name.
    private static final String TABLES = """
            taxonomy taxonomies.csv
              name!! description! uri version
            taxonomy_term taxonomy_terms.csv
              code name!! description! parent_id>taxonomy_term taxonomy language taxonomy_id>taxonomy term_uri
              part taxonomy_detail by taxonomy_id
            organization organizations.csv
              name!! alternate_name description! email website tax_status tax_id year_incorporated:number legal_status logo
              uri parent_organization_id>organization
              list funding of funding by organization_id
              list contacts of contact by organization_id
              list phones of phone by organization_id
              list locations of location by organization_id
              list programs of program by organization_id
              list organization_identifiers of organization_identifier by organization_id
              list services of service by organization_id
            program programs.csv
              organization_id>organization! name!! alternate_name description!
            service services.csv
              organization_id>organization! program_id>program name!! alternate_name description url email
              status!{active|inactive|defunct|temporarily_closed} interpretation_services application_process
              fees_description wait_time fees accreditations eligibility_description minimum_age:number
              maximum_age:number assured_date:date assurer_email licenses alert last_modified:moment
              easy_name easy_description easy_eligibility easy_application access_point:flag
              list phones of phone by service_id
              list schedules of schedule by service_id
              list service_areas of service_area by service_id
              list service_at_locations of service_at_location by service_id
              list languages of language by service_id
              part organization by organization_id
              list funding of funding by service_id
              list cost_options of cost_option by service_id
              part program by program_id
              list required_documents of required_document by service_id
              list contacts of contact by service_id
            location locations.csv
              location_type!{physical|postal|virtual} url organization_id>organization name alternate_name description
              transportation latitude:number longitude:number external_identifier external_identifier_type
              list languages of language by location_id
              list addresses of address by location_id
              list contacts of contact by location_id
              list accessibility of accessibility by location_id
              list phones of phone by location_id
              list schedules of schedule by location_id
            service_at_location service_at_location.csv
              service_id>service!! location_id>location!! description
              list contacts of contact by service_at_location_id
              list phones of phone by service_at_location_id
              list schedules of schedule by service_at_location_id
              part location by location_id
              part service by service_id
            contact contacts.csv
              organization_id>organization service_id>service service_at_location_id>service_at_location
              location_id>location name title department email
              list phones of phone by contact_id
            phone phones.csv
              location_id>location service_id>service organization_id>organization contact_id>contact
              service_at_location_id>service_at_location number!! extension:number type description
              list languages of language by phone_id
            address addresses.csv
              location_id>location attention address_1! address_2 city! region state_province! postal_code! country!
              address_type!{physical|postal|virtual}
            schedule schedules.csv
              service_id>service location_id>location service_at_location_id>service_at_location valid_from:date
              valid_to:date dtstart:date timezone:number until:date count:number wkst{MO|TU|WE|TH|FR|SA|SU}
              freq{WEEKLY|MONTHLY} interval:number byday byweekno bymonthday byyearday description opens_at:time
              closes_at:time schedule_link attending_type notes
            funding funding.csv
              organization_id>organization service_id>service source=funded_by
            service_area service_areas.csv
              service_id>service name description extent extent_type uri
            required_document required_documents.csv
              service_id>service document uri
            language languages.csv
              service_id>service location_id>location phone_id>phone name code note
            accessibility accessibility.csv
              location_id>location description details url
            cost_option cost_options.csv
              service_id>service! valid_from:date valid_to:date option currency amount:number amount_description
            organization_identifier organization_identifiers.csv
              organization_id>organization! identifier_scheme identifier_type!! identifier!!
            attribute attributes.csv
              link_id>*!! taxonomy_term_id>taxonomy_term! link_type link_entity! value
              part taxonomy_term by taxonomy_term_id
            metadata metadata.csv
              resource_id>*!! resource_type! last_action_date:date! last_action_type! field_name! previous_value!
              replacement_value! updated_by!
            meta_table_description meta_table_descriptions.csv
              name language character_set
            """;

    private static final Map<String, HsdsTable> BY_NAME = read();

    private HsdsTables() {}

    public static HsdsTable get(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    public static Optional<HsdsTable> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Optional<HsdsTable> findByFile(String file) {
        return list().stream().filter(table -> table.file().equals(file)).findFirst();
    }

    public static Collection<HsdsTable> list() {
        return BY_NAME.values();
    }

    private static Map<String, HsdsTable> read() {
        var tables = new LinkedHashMap<String, HsdsTable>();
        HsdsTable table = null;
        for (var line : TABLES.lines().toList()) {
            var words = line.strip().split(" ");
            if (!line.startsWith(" ")) {
                table = new HsdsTable(
                        words[0], words[1], new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
                tables.put(words[0], table);
            } else if (table != null) {
                read(words, table);
            }
        }
        return tables;
    }

    private static void read(String[] words, HsdsTable table) {
        if (words[0].equals("list")) {
            table.lists().put(words[1], new Nested(words[3], words[5]));
        } else if (words[0].equals("part")) {
            table.parts().put(words[1], words[3]);
        } else {
            for (var word : words) {
                var column = column(word);
                table.columns().put(column.name(), column);
            }
        }
    }

    private static HsdsColumn column(String word) {
        var name = word.split("[!:>{=]", 2)[0];
        var type = Objects.requireNonNullElse(after(word, ":"), "text").toUpperCase(Locale.ROOT);
        var refers = after(word, ">");
        var allowed = word.contains("{") ? word.substring(word.indexOf('{') + 1, word.indexOf('}')) : "";
        return new HsdsColumn(
                name,
                Objects.requireNonNullElse(after(word, "="), name),
                refers == null ? Type.valueOf(type) : Type.ID,
                word.contains("!"),
                word.contains("!!"),
                refers,
                allowed.isEmpty()
                        ? List.of()
                        : List.of(allowed.replace('_', ' ').split("\\|")));
    }

    private static @Nullable String after(String word, String sign) {
        var parts = word.split("[" + sign + "]", 2);
        return parts.length == 1 ? null : parts[1].split("[!:>{=]", 2)[0];
    }
}
