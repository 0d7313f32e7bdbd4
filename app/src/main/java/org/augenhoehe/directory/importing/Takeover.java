package org.augenhoehe.directory.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.augenhoehe.directory.importing.Progress.Step;

/// Brings what was staged into the directory: what the source had brought before is replaced.
record Takeover(StagedSql sql, String source, Progress progress) {

    /// Each table after those it leads to.
    void run() {
        var tables = new ArrayList<>(HsdsTables.list());
        var step = 0;
        for (var table : tables) {
            progress.at(Step.SORTING, step++, tables.size() * 2L);
            new Doubles(sql, table).resolve();
            dropUnfinished(table);
            sql.run("create index on %s (id)".formatted(Staging.name(table)));
            sql.run("analyze " + Staging.name(table));
        }
        clear(tables);
        for (var table : tables) {
            progress.at(Step.SORTING, step++, tables.size() * 2L);
            loosenBrokenReferences(table);
            insert(table);
        }
        progress.at(Step.SORTING, step, step);
    }

    /// Parts that found no whole: only now is it known.
    private void dropUnfinished(HsdsTable table) {
        for (var column : table.columns().values()) {
            if (column.essential()) {
                sql.skip(table, Trouble.VALUE_MISSING, """
                        delete from %s where %s is null returning file, line, '%s'""".formatted(
                                Staging.name(table), Staging.quoted(column.column()), column.name()));
            }
        }
    }

    /// In reverse order; what others may lead to is marked and comes back with the new rows.
    private void clear(List<HsdsTable> tables) {
        var reversed = new ArrayList<>(tables);
        Collections.reverse(reversed);
        sql.run(
                "delete from directory.listing using directory.service s where service_id = s.id and s.source = ?",
                source);
        sql.run(
                "update directory.service set gone_at = now(), program_id = null where source = ? and gone_at is null",
                source);
        sql.run("update directory.organization set gone_at = now() where source = ? and gone_at is null", source);
        for (var table : reversed) {
            if (!table.isKept()) {
                sql.run(
                        "delete from %s t where source = ?%s".formatted(table.sql(), unlessOthersLeadThere(table)),
                        source);
            }
        }
    }

    private static String unlessOthersLeadThere(HsdsTable table) {
        return HsdsTables.list().stream()
                .flatMap(other -> other.foreignKeys().stream()
                        .filter(key -> Objects.equals(key.refers(), table.name()))
                        .map(key -> " and not exists (select from %s o where o.%s = t.id and o.source <> t.source)"
                                .formatted(other.sql(), Staging.quoted(key.column()))))
                .collect(Collectors.joining());
    }

    /// A reference that leads nowhere is kept beside, so that an export gives it back; a link without an end is
    /// nothing.
    private void loosenBrokenReferences(HsdsTable table) {
        for (var key : table.foreignKeys()) {
            var broken = """
                    s.%1$s is not null and not exists (select from directory.%2$s r where r.id = s.%1$s)%3$s""".formatted(Staging.quoted(key.column()), key.refers(), orAmongItsOwn(table, key));
            if (key.essential()) {
                sql.skip(
                        table,
                        Trouble.LINK_BROKEN,
                        "delete from %s s where %s returning s.file, s.line, '%s'"
                                .formatted(Staging.name(table), broken, key.name()));
            } else {
                sql.note(Trouble.REFERENCE_BROKEN, """
                        update %1$s s set rest = rest || jsonb_build_object('%2$s', s.%3$s), %3$s = null where %4$s
                        returning s.file, s.line, '%2$s'""".formatted(
                                Staging.name(table), key.name(), Staging.quoted(key.column()), broken));
            }
        }
    }

    private static String orAmongItsOwn(HsdsTable table, HsdsColumn key) {
        return table.name().equals(key.refers())
                ? " and not exists (select from %s r where r.id = s.%s)"
                        .formatted(Staging.name(table), Staging.quoted(key.column()))
                : "";
    }

    private void insert(HsdsTable table) {
        var columns = Staging.columns(table);
        var values = each(
                table,
                column -> column.otherwise() == null
                        ? Staging.quoted(column.column())
                        : "coalesce(%s, '%s')".formatted(Staging.quoted(column.column()), column.otherwise()));
        var renewed = each(table, column -> "%1$s = excluded.%1$s".formatted(Staging.quoted(column.column())));
        sql.run(
                """
                insert into %s as t (id, source, original_id, rest, %s)
                select id, ?, original_id, rest, %s from %s
                on conflict (id) do update set
                  source = excluded.source, original_id = excluded.original_id, rest = excluded.rest, %s%s""".formatted(
                                table.sql(),
                                columns,
                                values,
                                Staging.name(table),
                                renewed,
                                table.isKept() ? ", gone_at = null" : ""),
                source);
        sql.run("analyze " + table.sql());
        sql.findings().rows(table.name(), sql.count("select count(*) from " + Staging.name(table)));
    }

    private static String each(HsdsTable table, Function<HsdsColumn, String> text) {
        return table.columns().values().stream().map(text).collect(Collectors.joining(", "));
    }
}
