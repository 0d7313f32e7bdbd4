package org.augenhoehe.undertakings.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What steps ask and promise, as moderation reads and hides it.
@Repository
class StepWords {
    private final JdbcClient db;

    StepWords(JdbcClient db) {
        this.db = db;
    }

    /// The author is who planned it.
    List<Said> list(Collection<UUID> steps) {
        return db.sql("""
                select s.id, s.undertaking, coalesce(s.aside[1], s.question) as question,
                    coalesce(s.aside[2], s.what_happens) as what_happens, s.aside is not null as hidden,
                    (select e.person from undertakings.event e where e.undertaking = s.undertaking
                        and e.act in ('step_planned', 'step_brought')
                        and e.said[1] = coalesce(s.aside[1], s.question) order by e.at desc, e.id desc limit 1)
                    as author
                from undertakings.step s where s.id = any(:ids)
                """)
                .param("ids", steps.toArray(UUID[]::new))
                .query(Said.class)
                .list();
    }

    /// Those that ask with just these words, also while they are hidden.
    List<UUID> listAsking(UUID undertaking, Collection<String> words) {
        return db.sql("""
                select id from undertakings.step
                where undertaking = :undertaking and coalesce(aside[1], question) = any(:words)
                """)
                .param("undertaking", undertaking)
                .param("words", words.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    void takeAside(UUID step) {
        db.sql("""
                update undertakings.step set aside = array[question, what_happens], question = :sign,
                    what_happens = :sign
                where id = :id and aside is null
                """).param("sign", Undertaking.UNSAID).param("id", step).update();
    }

    void putBack(UUID step) {
        db.sql("""
                update undertakings.step set question = aside[1], what_happens = aside[2], aside = null
                where id = :id and aside is not null
                """).param("id", step).update();
    }

    record Said(
            UUID id,
            UUID undertaking,
            String question,
            String whatHappens,
            @Nullable UUID author,
            boolean hidden) {}
}
