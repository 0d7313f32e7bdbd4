package org.augenhoehe.directory.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsTable;

/// Describes the tables of an export as a Tabular Data Package.
final class DataPackage {
    private DataPackage() {}

    /// @param own columns of sources that HSDS does not know, by table
    static Map<String, Object> of(Map<HsdsTable, List<String>> own) {
        var resources = new ArrayList<Map<String, Object>>();
        own.forEach((table, names) -> resources.add(resource(table, names)));
        var described = new LinkedHashMap<String, Object>();
        described.put("name", "human_services_data");
        described.put("profile", "tabular-data-package");
        described.put("version", "3.0.0");
        described.put("homepage", "http://docs.openreferral.org");
        described.put("resources", resources);
        return described;
    }

    private static Map<String, Object> resource(HsdsTable table, List<String> own) {
        var fields = new ArrayList<Map<String, Object>>();
        fields.add(field("id", "string", true));
        for (var column : table.columns().values()) {
            fields.add(field(column.name(), type(column), column.required()));
        }
        own.forEach(name -> fields.add(field(name, "string", false)));
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("schema", Map.of("fields", fields, "primaryKey", "id", "foreignKeys", keys(table)));
        return resource;
    }

    private static Map<String, Object> field(String name, String type, boolean required) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", name);
        field.put("type", type);
        field.put("constraints", Map.of("required", required));
        return field;
    }

    private static String type(HsdsColumn column) {
        return switch (column.type()) {
            case TEXT, ID -> "string";
            case FLAG -> "boolean";
            case MOMENT -> "datetime";
            default -> column.type().name().toLowerCase(Locale.ROOT);
        };
    }

    private static List<Map<String, Object>> keys(HsdsTable table) {
        return table.foreignKeys().stream()
                .map(key -> Map.<String, Object>of(
                        "fields",
                        key.name(),
                        "reference",
                        Map.of("resource", String.valueOf(key.refers()), "fields", "id")))
                .toList();
    }
}
