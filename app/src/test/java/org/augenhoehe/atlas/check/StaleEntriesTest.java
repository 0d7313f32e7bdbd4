package org.augenhoehe.atlas.check;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.atlas.SomeEntries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever marked something is asked again when nobody has said for long that it is still true.
@PlatformTest
class StaleEntriesTest {
    @Autowired
    StaleEntries stale;

    @Autowired
    SomeEntries entries;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient db;

    @Test
    void itsAuthorIsAskedOnceAfterAYearAndNotBefore() throws Exception {
        var author = somebody.plain();
        var old = entries.mark(author, "RESOURCE", "Alte Bank am Deich");
        entries.mark(author, "RESOURCE", "Neue Bank am Deich");
        db.sql("update atlas.entry set changed_at = changed_at - interval '13 months' where id = :id")
                .param("id", SomeEntries.id(old))
                .update();
        stale.ask();
        stale.ask();
        assertThat(db.sql("select path from notices.notice where person = :person and kind = 'map.stale'")
                        .param("person", author.id())
                        .query(String.class)
                        .list())
                .containsExactly(old);
    }
}
