package org.augenhoehe.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NewsStore {
    /// Quiet news is told only where somebody asks for the one undertaking.
    private static final String OF = "from feeds.news where ";

    private final JdbcClient db;

    NewsStore(JdbcClient db) {
        this.db = db;
    }

    void add(News news) {
        db.sql("""
                insert into feeds.news (id, kind, at, quiet, about) values (:id, :kind, :at, :quiet, :about)
                """)
                .param("id", news.id())
                .param("kind", news.kind())
                .param("at", Timestamp.from(news.at()))
                .param("quiet", news.quiet())
                .param("about", news.about().stream().map(Subject::key).sorted().toArray(String[]::new))
                .update();
    }

    /// The newest first.
    ///
    /// @param subject null for everything
    List<Noted> list(@Nullable Subject subject, int limit, int offset) {
        var asked = db.sql("select id, kind, at " + OF + which(subject) + """
                 order by at desc, id desc limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset);
        return with(asked, subject).query(NewsStore::noted).list();
    }

    int count(@Nullable Subject subject) {
        return with(db.sql("select count(*) " + OF + which(subject)), subject)
                .query(Integer.class)
                .single();
    }

    private static String which(@Nullable Subject subject) {
        return subject == null
                ? "not quiet"
                : "about @> cast(array[:subject] as text[])"
                        + (subject.kind() == Subject.Kind.UNDERTAKING ? "" : " and not quiet");
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec asked, @Nullable Subject subject) {
        return subject == null ? asked : asked.param("subject", subject.key());
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        return new Noted(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getTimestamp("at").toInstant());
    }

    record Noted(UUID id, String kind, Instant at) {}
}
