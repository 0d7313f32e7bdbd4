package org.augenhoehe.participation.gathering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CategoryStore {
    private final JdbcClient db;

    CategoryStore(JdbcClient db) {
        this.db = db;
    }

    List<Category> list(UUID step) {
        return db.sql("""
                select k.id, k.name, count(c.id) as contributions from participation.category k
                left join participation.contribution c on c.step = k.step and c.category = k.id
                    and c.withdrawn_at is null and c.hidden_at is null
                where k.step = :step group by k.id, k.name order by k.name collate "de-x-icu"
                """).param("step", step).query(Category.class).list();
    }

    public Optional<String> findName(UUID id) {
        return db.sql("select name from participation.category where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /// @return false where the step has one of that name
    boolean add(UUID id, UUID step, String name) {
        return db.sql("""
                insert into participation.category (id, step, name) values (:id, :step, :name)
                on conflict (step, lower(name)) do nothing
                """)
                        .param("id", id)
                        .param("step", step)
                        .param("name", name)
                        .update()
                == 1;
    }

    /// What was in it stays, without a category.
    void remove(UUID step, UUID id) {
        db.sql("delete from participation.category where step = :step and id = :id")
                .param("step", step)
                .param("id", id)
                .update();
    }
}
