package org.augenhoehe.sharing.handover.sign;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Assisting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HandoverStore {
    private static final String HANDOVER = """
            select h.id, h.booking, h.kind, h.at, h.signed, h.side, h.entered_by, h.assisted from sharing.handover h
            """;

    private final JdbcClient db;
    private final Assisting assisting;

    HandoverStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    void add(Handover handover) {
        db.sql("""
                insert into sharing.handover (id, booking, kind, at, signed, side, entered_by, assisted)
                values (:id, :booking, :kind, :at, :signed, :side, :by, :assisted)
                """)
                .param("id", handover.id())
                .param("booking", handover.booking())
                .param("kind", handover.kind().name())
                .param("at", Timestamp.from(handover.at()))
                .param("signed", handover.signed().name())
                .param("side", handover.side().name())
                .param("by", handover.enteredBy())
                .param("assisted", assisting.now())
                .update();
    }

    void addChecks(UUID handover, List<CheckItem> items, Collection<Integer> fine) {
        for (var item : items) {
            db.sql("""
                    insert into sharing.handover_check (handover, number, words, fine)
                    values (:handover, :number, :words, :fine)
                    """)
                    .param("handover", handover)
                    .param("number", item.number())
                    .param("words", item.words())
                    .param("fine", fine.contains(item.number()))
                    .update();
        }
    }

    /// Of a booking, the way there first.
    public List<Handover> listOf(UUID booking) {
        return db.sql(HANDOVER + "where h.booking = :booking order by h.at, h.id")
                .param("booking", booking)
                .query(Handover.class)
                .list();
    }

    public Optional<Handover> find(UUID booking, HandoverKind kind) {
        return listOf(booking).stream().filter(one -> one.kind() == kind).findFirst();
    }

    List<Checked> listChecks(UUID booking) {
        return db.sql("""
                select c.handover, c.number, c.words, c.fine from sharing.handover_check c
                join sharing.handover h on h.id = c.handover where h.booking = :booking order by h.at, c.number
                """).param("booking", booking).query(Checked.class).list();
    }

    /// Whether somebody else has this piece in their hands.
    boolean isOut(long piece) {
        return db.sql("select exists (select from sharing.booking where piece = :piece and state = 'OUT')")
                .param("piece", piece)
                .query(Boolean.class)
                .single();
    }

    public List<Handover> listEntered(UUID person) {
        return db.sql(HANDOVER + "where h.entered_by = :person order by h.at, h.id")
                .param("person", person)
                .query(Handover.class)
                .list();
    }

    public void forget(UUID person) {
        db.sql("update sharing.handover set entered_by = null where entered_by = :person")
                .param("person", person)
                .update();
    }
}
