package org.augenhoehe.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What PostgreSQL itself knows about the tables of the house.
record Catalogue(Connection connection) {
    record Table(String name, String columns) {}

    /// How to take something away for a while, and how to put it back exactly.
    record Suspension(String off, String on) {}

    List<Table> tables() throws SQLException {
        return list("""
                select format('%I.%I', n.nspname, c.relname),
                       (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                        from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and c.relpersistence = 'p'
                  and n.nspname not in ('public', 'information_schema') and n.nspname not like 'pg\\_%'
                  and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'transient%'
                order by 1
                """, row -> new Table(row.text(1), row.text(2)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        var names = list("""
                select format('%I.%I', schemaname, sequencename) from pg_sequences
                where schemaname <> 'public' order by 1
                """, row -> row.text(1));
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : names) {
            sequences.addAll(list(
                    "select last_value, is_called from " + name,
                    row -> new Manifest.Sequence(
                            name, row.number(1), row.text(2).equals("t"))));
        }
        return sequences;
    }

    List<String> migrations() throws SQLException {
        return list("""
                select script from public.flyway_schema_history
                where success and version is not null order by installed_rank
                """, row -> row.text(1));
    }

    /// Rows come table by table, so references hold only when the last one is in.
    List<Suspension> foreignKeys() throws SQLException {
        return list("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint
                where contype = 'f' and conparentid = 0 and connamespace <> 'public'::regnamespace
                order by 1
                """, row -> new Suspension(row.text(1), row.text(2)));
    }

    /// The rows went through the triggers when they were written first.
    List<Suspension> triggers() throws SQLException {
        return list("""
                select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
                       format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
                from pg_trigger where not tgisinternal and tgenabled = 'O' and tgparentid = 0
                order by 1
                """, row -> new Suspension(row.text(1), row.text(2)));
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    private record Row(java.sql.ResultSet result) {
        String text(int column) throws SQLException {
            return result.getString(column);
        }

        long number(int column) throws SQLException {
            return result.getLong(column);
        }
    }

    private <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (result.next()) {
                found.add(reading.of(new Row(result)));
            }
            return found;
        }
    }
}
