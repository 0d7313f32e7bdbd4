package org.augenhoehe.search;

import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The words of the content, so that a mistyped one finds its like.
///
/// No word is unique here on purpose: two who bring the same new word at the same time would otherwise wait for
/// each other, or block each other for good. A word may stand twice, [Tidying] mends that.
@Repository
class WordStore {
    private final JdbcTemplate db;

    WordStore(JdbcTemplate db) {
        this.db = db;
    }

    void note(Stream<KnownWord> words) {
        var all = words.distinct().toList();
        db.update("""
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
}
