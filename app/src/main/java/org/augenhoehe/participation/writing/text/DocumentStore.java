package org.augenhoehe.participation.writing.text;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DocumentStore {
    private static final String DOCUMENT = """
            select step, undertaking, case when hidden_at is null then title else '' end as title, rule, days, least,
                draft, version, opened_at
            from participation.document
            """;

    private final JdbcClient db;

    DocumentStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<Document> find(UUID step) {
        return db.sql(DOCUMENT + " where step = :step")
                .param("step", step)
                .query(Document.class)
                .optional();
    }

    /// Open ones by id of their step.
    public List<Document> listAfter(@Nullable UUID after, @Nullable UUID undertaking, int most) {
        return db.sql(DOCUMENT + """
                 where step > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking) and opened_at is not null
                order by step limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(Document.class)
                .list();
    }

    /// Also those that are hidden, with their titles.
    public List<Titled> listTitled(Collection<UUID> steps) {
        return db.sql("""
                select step, undertaking, title, hidden_at is not null as hidden from participation.document
                where step = any(cast(:steps as uuid[])) and opened_at is not null
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(Titled.class)
                .list();
    }

    public Set<UUID> listOpened(Collection<UUID> steps) {
        return db.sql("""
                select step from participation.document
                where step = any(cast(:steps as uuid[])) and opened_at is not null
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /// Until the caller's transaction ends nobody else accepts a change to it, proposes one, or opens it.
    public void hold(UUID step) {
        db.sql("select step from participation.document where step = :step for update")
                .param("step", step)
                .query(UUID.class)
                .optional();
    }

    /// As long as it is not open.
    ///
    /// @return whether it was still possible
    public boolean put(UUID step, UUID undertaking, String title, Rule rule, int days, int least, String draft) {
        return db.sql("""
                insert into participation.document (step, undertaking, title, rule, days, least, draft)
                values (:step, :undertaking, :title, :rule, :days, :least, :draft)
                on conflict (step) do update set title = excluded.title, rule = excluded.rule, days = excluded.days,
                    least = excluded.least, draft = excluded.draft
                where document.opened_at is null
                """)
                        .param("step", step)
                        .param("undertaking", undertaking)
                        .param("title", title)
                        .param("rule", rule.name())
                        .param("days", days)
                        .param("least", least)
                        .param("draft", draft)
                        .update()
                == 1;
    }

    public void open(UUID step, Collection<UUID> deciders, Instant at) {
        db.sql("update participation.document set opened_at = :at, draft = '' where step = :step")
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
        db.sql("""
                insert into participation.document_decider (step, person)
                select :step, person from unnest(cast(:people as uuid[])) as d (person)
                """)
                .param("step", step)
                .param("people", deciders.toArray(UUID[]::new))
                .update();
    }

    public List<UUID> listDeciders(UUID step) {
        return db.sql("select person from participation.document_decider where step = :step")
                .param("step", step)
                .query(UUID.class)
                .list();
    }

    public List<UUID> listDecidedBy(UUID person) {
        return db.sql("select step from participation.document_decider where person = :person order by step")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    public void forgetDecider(UUID person) {
        db.sql("delete from participation.document_decider where person = :person")
                .param("person", person)
                .update();
    }

    void hide(UUID step, @Nullable Instant at) {
        db.sql("update participation.document set hidden_at = :at where step = :step")
                .param("step", step)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    public record Titled(UUID step, UUID undertaking, String title, boolean hidden) {}
}
