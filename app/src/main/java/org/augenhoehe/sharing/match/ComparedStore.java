package org.augenhoehe.sharing.match;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComparedStore {
    /// Nobody fetches a drill from farther away.
    private static final int FARTHEST = 30_000;

    private final JdbcClient db;

    ComparedStore(JdbcClient db) {
        this.db = db;
    }

    void put(Reading one) {
        with(db.sql("""
                insert into sharing.reading (id, side, category, title, words, latitude, longitude)
                values (:id, :side, :category, :title, :words, :latitude, :longitude)
                on conflict (id) do update set category = excluded.category, title = excluded.title,
                    words = excluded.words, latitude = excluded.latitude, longitude = excluded.longitude
                """), one)
                .param("id", one.id())
                .param("side", one.side().name())
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from sharing.reading where id = :id").param("id", id).update();
    }

    /// Those of the other side with words in common, the best first. One that is about the same needs one word; else it
    /// must be in both titles.
    List<Fit> listFitting(Reading one, int most) {
        return with(db.sql("""
                select f.id as other, f.same_category, f.metres,
                    4 * f.in_titles + 2 * (f.said - f.in_titles) + case when f.same_category then 3 else 0 end
                        + case when f.metres < 1000 then 2 when f.metres < 5000 then 1 else 0 end as points
                from (
                    select r.id, r.category = :category and r.category <> 'OTHER' as same_category,
                        cardinality(array(
                            select unnest(r.title) intersect select unnest(cast(:title as text[])))) as in_titles,
                        cardinality(array(
                            (select unnest(r.title) intersect select unnest(cast(:words as text[])))
                            union (select unnest(cast(:title as text[])) intersect select unnest(r.words)))) as said,
                        111195 * sqrt(power(r.latitude - cast(:latitude as double precision), 2)
                            + power((r.longitude - cast(:longitude as double precision))
                                * cos(radians(cast(:latitude as double precision))), 2)) as metres
                    from sharing.reading r
                    where r.side = :other
                        and (r.title && cast(:words as text[]) or r.words && cast(:title as text[]))
                ) f
                where (f.in_titles > 0 or f.same_category and f.said > 0)
                    and (f.metres is null or f.metres < :farthest)
                order by points desc, f.metres nulls last, f.id limit :most
                """), one)
                .param("other", one.side().other().name())
                .param("farthest", FARTHEST)
                .param("most", most)
                .query(Fit.class)
                .list();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, Reading one) {
        return sql.param("category", one.category())
                .param("title", array(one.words().title()))
                .param("words", array(one.words().all()))
                .param("latitude", one.latitude(), Types.DOUBLE)
                .param("longitude", one.longitude(), Types.DOUBLE);
    }

    private static String[] array(Set<String> words) {
        return words.stream().sorted().toArray(String[]::new);
    }

    /// What somebody's offers and requests say goes with them.
    void forget(UUID person) {
        db.sql("""
                delete from sharing.reading where id in (
                    select id from sharing.offer where person = :person
                    union all select id from sharing.request where person = :person)
                """).param("person", person).update();
    }
}
