package org.augenhoehe.undertakings.start;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How undertakings describe themselves now and did before, as moderation reads and hides it.
@Repository
class DescriptionWords {
    private final JdbcClient db;

    DescriptionWords(JdbcClient db) {
        this.db = db;
    }

    /// The author is who described it last.
    List<Said> list(Collection<UUID> undertakings) {
        return db.sql("""
                select u.id, coalesce(u.aside, array[u.question, u.about, u.easy_question, u.easy_about])
                    || array(select unnest(array[e.question, e.about, e.easy_question, e.easy_about])
                        from undertakings.earlier_description e where e.undertaking = u.id order by e.version desc)
                    as words,
                    (select e.person from undertakings.event e where e.undertaking = u.id
                        and e.act in ('started', 'question_changed', 'described_about', 'described_easy')
                        order by e.at desc, e.id desc limit 1) as author,
                    u.aside is not null as hidden
                from undertakings.undertaking u where u.id = any(:ids)
                """)
                .param("ids", undertakings.toArray(UUID[]::new))
                .query((row, number) -> new Said(
                        row.getObject("id", UUID.class),
                        List.of((String[]) row.getArray("words").getArray()),
                        row.getObject("author", UUID.class),
                        row.getBoolean("hidden")))
                .list();
    }

    /// Whether moderation took one of these words out of sight, and they are waiting.
    boolean isAside(UUID undertaking, Collection<String> words) {
        return db.sql("""
                select exists (select from undertakings.undertaking
                    where id = :id and aside && array_remove(cast(:words as text[]), ''))
                """)
                .param("id", undertaking)
                .param("words", words.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    void takeAside(UUID undertaking, Instant at) {
        db.sql("""
                update undertakings.undertaking set aside = array[question, about, easy_question, easy_about],
                    question = :sign, about = '', easy_question = '', easy_about = '', version = version + 1
                where id = :id and aside is null
                """).param("sign", Undertaking.UNSAID).param("id", undertaking).update();
        db.sql("""
                update undertakings.earlier_description set hidden_at = :at
                where undertaking = :id and hidden_at is null
                """).param("at", Timestamp.from(at)).param("id", undertaking).update();
    }

    void putBack(UUID undertaking) {
        db.sql("""
                update undertakings.undertaking set question = aside[1], about = aside[2], easy_question = aside[3],
                    easy_about = aside[4], aside = null, version = version + 1
                where id = :id and aside is not null
                """).param("id", undertaking).update();
        db.sql("update undertakings.earlier_description set hidden_at = null where undertaking = :id")
                .param("id", undertaking)
                .update();
    }

    /// @param words question, text, and both in easy language, then the same as they were before
    record Said(UUID id, List<String> words, @Nullable UUID author, boolean hidden) {}
}
