package org.augenhoehe.directory.exporting;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;

import org.augenhoehe.directory.hsds.HsdsTables;

/// One JSON object with a list for each kind of thing, every thing on a line of its own.
record JsonExport(Connection connection) {

    void write(Writer out) throws SQLException, IOException {
        list(out, "taxonomies", "taxonomy", "");
        list(out, "taxonomy_terms", "taxonomy_term", "");
        list(out, "organizations", "organization", "where t.gone_at is null");
        list(out, "services", "service", "where t.gone_at is null");
        // Those where services are stand with the services.
        list(out, "locations", "location", """
                where not exists (
                  select from directory.service_at_location p join directory.service s on s.id = p.service_id
                  where p.location_id = t.id and s.gone_at is null)""");
        list(out, "programs", "program", "where t.organization_id is null");
        list(out, "meta_table_descriptions", "meta_table_description", "");
        out.write("\n}\n");
    }

    private void list(Writer out, String name, String table, String which) throws SQLException, IOException {
        var hsds = HsdsTables.get(table);
        var json = new NestedJson(Plan.EXPORT).of(hsds, "t");
        out.write(name.equals("taxonomies") ? "{\n" : ",\n");
        out.write("\"" + name + "\": [");
        var between = new String[] {"\n"};
        new Streamed(connection, "select %s from %s t %s order by t.id".formatted(json, hsds.told(), which))
                .each(row -> {
                    out.write(between[0]);
                    out.write(row.getString(1));
                    between[0] = ",\n";
                });
        out.write("\n]");
    }
}
