package org.augenhoehe.participation.lots.pool;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.methods.lottery.Person;
import org.augenhoehe.participation.decision.way.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

@Repository
public class LotStore {
    private static final SecureRandom random = new SecureRandom();
    private static final int SALT = 16;
    private static final TypeReference<Map<String, String>> FEATURES = new TypeReference<>() {};

    private final JdbcClient db;

    LotStore(JdbcClient db) {
        this.db = db;
    }

    /// Somebody enters, or says their features anew.
    void put(UUID step, UUID person, Map<String, String> features, String household) {
        db.sql("""
                insert into participation.lot (id, step, person, features, household, salt)
                values (:id, :step, :person, :features, :household, :salt)
                on conflict (step, person) do update set features = excluded.features, household = excluded.household
                """)
                .param("id", Ids.next())
                .param("step", step)
                .param("person", person)
                .param("features", Json.MAPPER.writeValueAsString(features))
                .param("household", household)
                .param("salt", salt())
                .update();
    }

    void addAll(UUID step, List<Person> people) {
        db.sql("""
                insert into participation.lot (id, step, sign, features, household, salt)
                select id, :step, sign, features, household, salt
                from unnest(cast(:ids as uuid[]), cast(:signs as text[]), cast(:features as text[]),
                    cast(:households as text[]), cast(:salts as text[])) as l (id, sign, features, household, salt)
                """)
                .param("step", step)
                .param("ids", people.stream().map(any -> Ids.next()).toArray(UUID[]::new))
                .param("signs", people.stream().map(Person::id).toArray(String[]::new))
                .param(
                        "features",
                        people.stream()
                                .map(one -> Json.MAPPER.writeValueAsString(one.features()))
                                .toArray(String[]::new))
                .param("households", people.stream().map(Person::household).toArray(String[]::new))
                .param("salts", people.stream().map(any -> salt()).toArray(String[]::new))
                .update();
    }

    private static String salt() {
        var bytes = new byte[SALT];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// @return whether they were in
    boolean remove(UUID step, UUID person) {
        return db.sql("delete from participation.lot where step = :step and person = :person")
                        .param("step", step)
                        .param("person", person)
                        .update()
                == 1;
    }

    public void clear(UUID step) {
        db.sql("delete from participation.lot where step = :step")
                .param("step", step)
                .update();
    }

    /// Whoever may not take part any more is not drawn.
    ///
    /// @param ids of those who are
    public void keepOnly(UUID step, Collection<UUID> ids) {
        db.sql("delete from participation.lot where step = :step and not (id = any(:ids))")
                .param("step", step)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// With the numbers and households that they have from now on.
    public void number(UUID step, List<Lot> numbered) {
        db.sql("""
                update participation.lot l set number = n.number, household = n.household
                from unnest(cast(:ids as uuid[]), cast(:numbers as integer[]), cast(:households as text[]))
                    as n (id, number, household)
                where l.id = n.id and l.step = :step
                """)
                .param("step", step)
                .param("ids", numbered.stream().map(Lot::id).toArray(UUID[]::new))
                .param("numbers", numbered.stream().map(Lot::number).toArray(Integer[]::new))
                .param("households", numbered.stream().map(Lot::household).toArray(String[]::new))
                .update();
    }

    /// @param chances in how many of a thousand groups each number is
    public void setChances(UUID step, Map<Integer, Integer> chances) {
        var numbers = List.copyOf(chances.keySet());
        db.sql("""
                update participation.lot l set chance = c.chance
                from unnest(cast(:numbers as integer[]), cast(:chances as integer[])) as c (number, chance)
                where l.step = :step and l.number = c.number
                """)
                .param("step", step)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("chances", numbers.stream().map(chances::get).toArray(Integer[]::new))
                .update();
    }

    public Optional<Lot> find(UUID step, UUID person) {
        return db.sql("select * from participation.lot where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .query(LotStore::lot)
                .optional();
    }

    public Optional<Lot> find(UUID step, int number) {
        return db.sql("select * from participation.lot where step = :step and number = :number")
                .param("step", step)
                .param("number", number)
                .query(LotStore::lot)
                .optional();
    }

    /// By number, where there are numbers.
    public List<Lot> list(UUID step) {
        return db.sql("select * from participation.lot where step = :step order by number, id")
                .param("step", step)
                .query(LotStore::lot)
                .list();
    }

    List<Lot> listOf(UUID person) {
        return db.sql("select * from participation.lot where person = :person order by id")
                .param("person", person)
                .query(LotStore::lot)
                .list();
    }

    /// With how many others somebody shares a household, as it is written.
    public int countOthers(Lot lot) {
        return db.sql("""
                select count(*) from participation.lot
                where step = :step and household = :household and household <> '' and id <> :id
                """)
                .param("step", lot.step())
                .param("household", lot.household())
                .param("id", lot.id())
                .query(Integer.class)
                .single();
    }

    public Map<UUID, Integer> count(Collection<UUID> steps) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("select step, count(*) as lots from participation.lot where step = any(:steps) group by step")
                .param("steps", steps.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getObject("step", UUID.class), row.getInt("lots"));
                });
        return counts;
    }

    void forget(UUID person) {
        db.sql("""
                delete from participation.lot l using participation.lot_drawing d
                where l.step = d.step and l.person = :person and d.closed_at is null
                """).param("person", person).update();
        db.sql("""
                update participation.lot_invitation i set answer = 'GONE' from participation.lot l
                where i.step = l.step and i.number = l.number and l.person = :person
                    and (i.answer is null or i.answer = 'ACCEPTED')
                """).param("person", person).update();
        db.sql("update participation.lot set person = null where person = :person")
                .param("person", person)
                .update();
    }

    private static Lot lot(ResultSet row, int any) throws SQLException {
        return new Lot(
                row.getObject("id", UUID.class),
                row.getObject("step", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("sign"),
                Json.MAPPER.readValue(row.getString("features"), FEATURES),
                row.getString("household"),
                row.getString("salt"),
                row.getObject("number", Integer.class),
                row.getObject("chance", Integer.class));
    }
}
