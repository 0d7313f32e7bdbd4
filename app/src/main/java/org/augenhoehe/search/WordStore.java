package org.augenhoehe.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words of the content, so that a mistyped one finds its like.
///
/// No word is unique here on purpose: two who bring the same new word at the same time would otherwise wait for
/// each other, or block each other for good. That a word stands twice harms nobody until the next night.
@Repository
class WordStore {
    /// Words of one stem stand together; comparing all stems of a common piece takes longer than the whole answer.
    private static final int OF_A_STEM = 20;

    private final JdbcClient db;
    private final JdbcTemplate plain;

    WordStore(JdbcClient db, JdbcTemplate plain) {
        this.db = db;
        this.plain = plain;
    }

    void note(Stream<KnownWord> words) {
        var all = words.distinct().toList();
        plain.update("""
                insert into search.word (written, stem)
                select written, stem from unnest(?, ?) as w (written, stem)
                where not exists (select from search.word known where known.written = w.written)
                """, statement -> {
            var connection = statement.getConnection();
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", all.stream().map(KnownWord::written).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", all.stream().map(KnownWord::stem).toArray()));
        });
    }

    /// Words that this is a piece of, one of each stem: those that begin with it first, short ones before long ones.
    List<String> listWith(String piece, int limit) {
        return list("%" + plain(piece) + "%", piece, limit);
    }

    /// Those that begin with it only.
    List<String> listBeginning(String piece, int limit) {
        return list(plain(piece) + "%", piece, limit);
    }

    private List<String> list(String pattern, String piece, int limit) {
        return db.sql("""
                select min(written)
                from (
                    select written, stem from search.word where written like :pattern and written <> :piece
                    order by not starts_with(written, :piece), length(written), written collate "C" limit :some
                ) best
                group by stem
                order by not bool_or(starts_with(written, :piece)), min(length(written)), min(written) limit :limit
                """)
                .param("piece", piece)
                .param("pattern", pattern)
                .param("some", OF_A_STEM * limit)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private static String plain(String piece) {
        return piece.replaceAll("[%_\\\\]", "");
    }

    Set<String> listKnown(List<String> written) {
        return Set.copyOf(db.sql("select distinct written from search.word where written = any(:written)")
                .param("written", written.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /// @param share of the pieces of three letters that both words must have in common: the more, the less is read
    List<KnownWord> listAlike(String word, double share) {
        return db.sql("""
                with asked as materialized (
                    select cast(:word as text) as asked, set_config('pg_trgm.similarity_threshold', :share, true)
                )
                select written, stem from asked join search.word on written % asked
                group by written, stem, asked order by similarity(written, asked) desc, written limit 30
                """)
                .param("word", word)
                .param("share", String.valueOf(share))
                .query((row, number) -> new KnownWord(row.getString("written"), row.getString("stem")))
                .list();
    }

    /// Forgets words that no entry has any more, and those noted twice.
    void tidy() {
        db.sql("""
                delete from search.word gone
                where not exists (
                        select from search.entry
                        where words @@ cast('''' || replace(replace(gone.stem, '\\', '\\\\'), '''', '''''') || '''' as tsquery))
                   or exists (select from search.word twin where twin.written = gone.written and twin.ctid < gone.ctid)
                """).update();
    }
}
