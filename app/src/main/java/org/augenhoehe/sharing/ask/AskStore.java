package org.augenhoehe.sharing.ask;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AskStore {
    private static final String READ = """
            select a.id, a.offer, a.request, a.person, a.state, a.contact, a.answer_contact, a.came, a.answer_came,
                a.at, a.moved_at
            from sharing.ask a
            """;

    private final JdbcClient db;
    private final Assisting assisting;

    AskStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    /// @return false where this person asks for the same already
    public boolean add(UUID id, @Nullable UUID offer, @Nullable UUID request, UUID person, String contact, Instant at) {
        return db.sql("""
                insert into sharing.ask (id, offer, request, person, state, contact, at, moved_at, assisted)
                values (:id, :offer, :request, :person, 'ASKED', :contact, :at, :at, :assisted)
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("offer", offer, Types.OTHER)
                        .param("request", request, Types.OTHER)
                        .param("person", person)
                        .param("contact", contact)
                        .param("at", Timestamp.from(at))
                        .param("assisted", assisting.now())
                        .update()
                == 1;
    }

    public Optional<Ask> find(UUID id) {
        return db.sql(READ + "where a.id = :id")
                .param("id", id)
                .query(Ask.class)
                .optional();
    }

    /// Until the end of the transaction nobody else moves it. Whoever also holds the offer or the request holds that
    /// first.
    public Ask hold(UUID id) {
        return db.sql(READ + "where a.id = :id for update of a")
                .param("id", id)
                .query(Ask.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Ask> list(Collection<UUID> ids) {
        return db.sql(READ + "where a.id = any(cast(:ids as uuid[])) order by a.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Ask.class)
                .list();
    }

    /// All asks for an offer or helps for a request, the open ones first.
    public List<Ask> listAbout(UUID about, int most) {
        return db.sql(READ + """
                where a.offer = :about or a.request = :about
                order by a.state in ('ASKED', 'AGREED') desc, a.at desc, a.id limit :most
                """)
                .param("about", about)
                .param("most", most)
                .query(Ask.class)
                .list();
    }

    /// Open ones about an offer or a request.
    public List<Ask> holdOpen(UUID about) {
        return db.sql(READ + """
                where (a.offer = :about or a.request = :about) and a.state in ('ASKED', 'AGREED')
                order by a.id for update of a
                """).param("about", about).query(Ask.class).list();
    }

    public Optional<Ask> findOpen(UUID about, UUID person) {
        return db.sql(READ + """
                where (a.offer = :about or a.request = :about) and a.person = :person
                    and a.state in ('ASKED', 'AGREED')
                """)
                .param("about", about)
                .param("person", person)
                .query(Ask.class)
                .optional();
    }

    /// Those that concern somebody: their own, and those about what is theirs or their organisations'. The open ones
    /// first, then what came about lately.
    public List<Ask> listConcerning(UUID person, Collection<UUID> speaks, Instant since, int most) {
        return db.sql(READ + """
                left join sharing.offer o on o.id = a.offer left join sharing.request r on r.id = a.request
                where (a.state in ('ASKED', 'AGREED') or a.state = 'DONE' and a.moved_at > :since)
                    and (a.person = :person
                    or o.person = :person or o.organisation = any(cast(:speaks as uuid[]))
                    or r.person = :person or r.organisation = any(cast(:speaks as uuid[])))
                order by a.state = 'DONE', a.moved_at desc, a.id limit :most
                """)
                .param("since", Timestamp.from(since))
                .param("person", person)
                .param("speaks", speaks.toArray(UUID[]::new))
                .param("most", most)
                .query(Ask.class)
                .list();
    }

    public List<Ask> listOf(UUID person) {
        return db.sql(READ + "where a.person = :person order by a.at, a.id")
                .param("person", person)
                .query(Ask.class)
                .list();
    }

    /// To which they agreed and said how they are reached.
    public List<Ask> listAnsweredBy(UUID person) {
        return db.sql(READ + "where a.answerer = :person order by a.at, a.id")
                .param("person", person)
                .query(Ask.class)
                .list();
    }

    /// How many pieces of an offer are given or promised.
    public int countGiven(UUID offer) {
        return db.sql("select count(*) from sharing.ask where offer = :offer and state in ('AGREED', 'DONE')")
                .param("offer", offer)
                .query(Integer.class)
                .single();
    }

    public boolean isAgreed(UUID person, UUID offer) {
        return db.sql("""
                select exists (
                    select from sharing.ask where offer = :offer and person = :person and state = 'AGREED')
                """)
                .param("offer", offer)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public boolean isUnderWay(UUID offer) {
        return db.sql("select exists (select from sharing.ask where offer = :offer and state = 'AGREED')")
                .param("offer", offer)
                .query(Boolean.class)
                .single();
    }

    /// @param answerer whose contact it is
    public void agree(UUID id, UUID answerer, String contact, Instant at) {
        db.sql("""
                update sharing.ask set state = 'AGREED', answer_contact = :contact, answerer = :answerer, moved_at = :at
                where id = :id
                """)
                .param("contact", contact)
                .param("answerer", answerer)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// What is over keeps nobody's address.
    public void end(UUID id, AskState how, Instant at) {
        db.sql("""
                update sharing.ask set state = :state, contact = '', answer_contact = '', answerer = null, moved_at = :at
                where id = :id
                """)
                .param("state", how.name())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// @param asks whether the side says so that asked
    public void say(UUID id, boolean asks, boolean came, Instant at) {
        db.sql("update sharing.ask set " + (asks ? "came" : "answer_came") + " = :came, moved_at = :at where id = :id")
                .param("came", came)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// How they are reached goes at once; that something came about stays for the other side.
    public void forget(UUID person) {
        db.sql("""
                update sharing.ask set person = null, contact = '', answer_contact = '', answerer = null,
                    state = case when state in ('ASKED', 'AGREED') then 'CANCELLED' else state end
                where person = :person
                """).param("person", person).update();
        db.sql("update sharing.ask set answerer = null, answer_contact = '' where answerer = :person")
                .param("person", person)
                .update();
    }
}
