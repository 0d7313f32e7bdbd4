package org.augenhoehe.directory.importing;

import java.util.stream.Collectors;

import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsTable;

/// Sees to it that each id of a table is there once.
///
/// In a table of rows the same row twice is one; different rows with one id are a mistake, except for details nobody
/// refers to: they get ids of their own. In JSON the same thing may stand in many places, each telling a part.
record Doubles(StagedSql sql, HsdsTable table) {

    void resolve() {
        if (!find()) {
            return;
        }
        dropRepeated();
        if (table.isLeaf()) {
            giveOwnIds();
        } else {
            dropTaken();
        }
        if (!table.standsAlone()) {
            separateShared();
        }
        if (find()) {
            merge();
        }
    }

    private String staged() {
        return Staging.name(table);
    }

    private boolean find() {
        sql.run("drop table if exists doubled");
        sql.run("create temp table doubled on commit drop as select id from %s group by id having count(*) > 1"
                .formatted(staged()));
        sql.run("create unique index on doubled (id)");
        return sql.count("select count(*) from doubled") > 0;
    }

    private void dropRepeated() {
        sql.skip(table, Trouble.REPEATED, """
                delete from %1$s s using (
                  select s.ctid as place, row_number() over (partition by id, content order by line, s.ctid) as number
                  from %1$s s join doubled using (id) where content is not null) again
                where s.ctid = again.place and again.number > 1
                returning s.file, s.line, ''""".formatted(staged()));
    }

    private void giveOwnIds() {
        sql.note(Trouble.ID_NOT_UNIQUE, """
                update %1$s s set id = content from (
                  select s.ctid as place, row_number() over (partition by id order by line, s.ctid) as number
                  from %1$s s join doubled using (id) where content is not null) again
                where s.ctid = again.place and again.number > 1
                returning s.file, s.line, ''""".formatted(staged()));
    }

    private void dropTaken() {
        sql.skip(table, Trouble.ID_TAKEN, """
                delete from %1$s s using (
                  select s.ctid as place, row_number() over (partition by id order by line, s.ctid) as number
                  from %1$s s join doubled using (id) where content is not null) again
                where s.ctid = again.place and again.number > 1
                returning s.file, s.line, coalesce(s.original_id, s.id::text)""".formatted(staged()));
    }

    /// A phone that two services list is kept once for each: the tables of HSDS have room for one.
    private void separateShared() {
        for (var key : table.foreignKeys()) {
            sql.note(Trouble.SHARED, """
                    update %1$s s set id = md5(s.id::text || s.%2$s::text)::uuid from (
                      select s.id, min(s.%2$s::text) as kept from %1$s s join doubled using (id)
                      where content is null and s.%2$s is not null group by s.id having count(distinct s.%2$s) > 1) two
                    where s.id = two.id and s.content is null and s.%2$s::text <> two.kept
                    returning s.file, s.line, '%3$s'""".formatted(staged(), Staging.quoted(key.column()), key.name()));
        }
    }

    private void merge() {
        sql.note(Trouble.DIFFERS, """
                select min(file), min(line), '' from %s join doubled using (id) group by id having %s""".formatted(staged(), columns("count(distinct %s) > 1", " or ")));
        sql.run("""
                with parts as (delete from %1$s s using doubled d where s.id = d.id returning s.*)
                insert into %1$s (file, line, content, id, original_id, rest, %2$s)
                select (array_agg(file order by line))[1], min(line), null, id, min(original_id),
                  coalesce((array_agg(rest order by line) filter (where rest <> '{}'))[1], '{}'), %3$s
                from parts group by id""".formatted(
                        staged(),
                        Staging.columns(table),
                        columns("(array_agg(%1$s order by line) filter (where %1$s is not null))[1]", ", ")));
    }

    private String columns(String each, String between) {
        return table.columns().values().stream()
                .map(HsdsColumn::column)
                .map(Staging::quoted)
                .map(each::formatted)
                .collect(Collectors.joining(between));
    }
}
