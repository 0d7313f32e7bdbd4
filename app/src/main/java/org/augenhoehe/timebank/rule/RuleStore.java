package org.augenhoehe.timebank.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RuleStore {
    private static final String RULE = """
            select r.*, array(select k.person from timebank.keeper k where k.rule = r.id order by k.person) as keepers
            from timebank.rule r
            """;

    private final JdbcClient db;

    RuleStore(JdbcClient db) {
        this.db = db;
    }

    /// Whoever sets a rule waits for whoever sets one just now.
    void takeTurns() {
        db.sql("select pg_advisory_xact_lock(hashtext('timebank.rule'))").query(row -> {});
    }

    Optional<Rule> findInForce() {
        return db.sql(RULE + "order by r.number desc limit 1")
                .query(RuleStore::rule)
                .optional();
    }

    Optional<Rule> find(int number) {
        return db.sql(RULE + "where r.number = :number")
                .param("number", number)
                .query(RuleStore::rule)
                .optional();
    }

    /// The newest first.
    List<Rule> list() {
        return db.sql(RULE + "order by r.number desc").query(RuleStore::rule).list();
    }

    List<Rule> listEnteredBy(UUID person) {
        return db.sql(RULE + "where r.entered_by = :person order by r.number")
                .param("person", person)
                .query(RuleStore::rule)
                .list();
    }

    List<Integer> listKeptBy(UUID person) {
        return db.sql("""
                select r.number from timebank.keeper k join timebank.rule r on r.id = k.rule
                where k.person = :person order by r.number
                """).param("person", person).query(Integer.class).list();
    }

    boolean isUsed(UUID step) {
        return db.sql("select exists (select from timebank.rule where step = :step)")
                .param("step", step)
                .query(Boolean.class)
                .single();
    }

    void add(Rule rule) {
        var terms = rule.terms();
        db.sql("""
                insert into timebank.rule (id, number, at, lowest_person, lowest_group, lowest_organisation,
                    lowest_community, most, starting, expiry_months, gifts, answer_days, step, entered_by)
                values (:id, :number, :at, :person, :group, :organisation, :community, :most, :starting, :expiry, :gifts,
                    :answer, :step, :by)
                """)
                .param("id", rule.id())
                .param("number", rule.number())
                .param("at", Timestamp.from(rule.at()))
                .param("person", terms.lowestPerson())
                .param("group", terms.lowestGroup())
                .param("organisation", terms.lowestOrganisation())
                .param("community", terms.lowestCommunity())
                .param("most", terms.most())
                .param("starting", terms.starting())
                .param("expiry", terms.expiryMonths())
                .param("gifts", terms.gifts().name())
                .param("answer", terms.answerDays())
                .param("step", rule.step())
                .param("by", rule.enteredBy())
                .update();
        db.sql("insert into timebank.keeper (rule, person) select :rule, unnest(cast(:keepers as uuid[]))")
                .param("rule", rule.id())
                .param("keepers", terms.keepers().toArray(UUID[]::new))
                .update();
    }

    /// @return false where it was entrusted before
    boolean entrust(UUID undertaking, @Nullable UUID person, Instant at) {
        return db.sql("""
                insert into timebank.entrusted (undertaking, at, entrusted_by) values (:undertaking, :at, :person)
                on conflict do nothing
                """)
                        .param("undertaking", undertaking)
                        .param("at", Timestamp.from(at))
                        .param("person", person)
                        .update()
                == 1;
    }

    /// @return false where it was not entrusted
    boolean takeBack(UUID undertaking) {
        return db.sql("delete from timebank.entrusted where undertaking = :undertaking")
                        .param("undertaking", undertaking)
                        .update()
                == 1;
    }

    /// Since when an undertaking decides about the bank; empty where it does not.
    Optional<Instant> findEntrustedAt(UUID undertaking) {
        return db.sql("select at from timebank.entrusted where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /// The first one first.
    List<UUID> listEntrusted() {
        return db.sql("select undertaking from timebank.entrusted order by at, undertaking")
                .query(UUID.class)
                .list();
    }

    List<UUID> listEntrustedBy(UUID person) {
        return db.sql("select undertaking from timebank.entrusted where entrusted_by = :person order by at")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("update timebank.rule set entered_by = null where entered_by = :person")
                .param("person", person)
                .update();
        db.sql("update timebank.entrusted set entrusted_by = null where entrusted_by = :person")
                .param("person", person)
                .update();
        db.sql("delete from timebank.keeper where person = :person")
                .param("person", person)
                .update();
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                new Terms(
                        row.getInt("lowest_person"),
                        row.getInt("lowest_group"),
                        row.getInt("lowest_organisation"),
                        row.getInt("lowest_community"),
                        row.getInt("most"),
                        row.getInt("starting"),
                        row.getObject("expiry_months", Integer.class),
                        GiftRule.valueOf(row.getString("gifts")),
                        row.getInt("answer_days"),
                        Arrays.stream((Object[]) row.getArray("keepers").getArray())
                                .map(UUID.class::cast)
                                .toList()),
                row.getObject("step", UUID.class),
                row.getObject("entered_by", UUID.class));
    }
}
