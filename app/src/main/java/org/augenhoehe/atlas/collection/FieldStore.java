package org.augenhoehe.atlas.collection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The fields of collections, and what entries say in them.
@Repository
public class FieldStore {
    private final JdbcClient db;

    FieldStore(JdbcClient db) {
        this.db = db;
    }

    /// For a command of the terminal, where the platform does not run.
    public static FieldStore on(JdbcClient db) {
        return new FieldStore(db);
    }

    /// In the order in which they are asked.
    public List<CollectionField> list(UUID collection) {
        return db.sql("""
                select id, collection, number, name, kind, choices, needed from atlas.collection_field
                where collection = :collection order by number
                """)
                .param("collection", collection)
                .query(FieldStore::field)
                .list();
    }

    /// Of several collections at once.
    public Map<UUID, List<CollectionField>> listAll(Collection<UUID> collections) {
        return db
                .sql("""
                select id, collection, number, name, kind, choices, needed from atlas.collection_field
                where collection = any(:collections) order by collection, number
                """)
                .param("collections", collections.toArray(UUID[]::new))
                .query(FieldStore::field)
                .list()
                .stream()
                .collect(Collectors.groupingBy(CollectionField::collection));
    }

    private static CollectionField field(ResultSet row, int number) throws SQLException {
        Array choices = row.getArray("choices");
        return new CollectionField(
                row.getObject("id", UUID.class),
                row.getObject("collection", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                FieldKind.valueOf(row.getString("kind")),
                Arrays.asList((String[]) choices.getArray()),
                row.getBoolean("needed"));
    }

    void add(CollectionField field) {
        db.sql("""
                insert into atlas.collection_field (id, collection, number, name, kind, choices, needed)
                values (:id, :collection, :number, :name, :kind, :choices, :needed)
                """)
                .param("id", field.id())
                .param("collection", field.collection())
                .param("number", field.number())
                .param("name", field.name())
                .param("kind", field.kind().name())
                .param("choices", field.choices().toArray(String[]::new))
                .param("needed", field.needed())
                .update();
    }

    /// @return false where an entry says something in it
    boolean remove(UUID collection, UUID field) {
        return db.sql("""
                delete from atlas.collection_field f where f.id = :field and f.collection = :collection
                    and not exists (select from atlas.field_value v where v.field = f.id)
                """).param("field", field).param("collection", collection).update() == 1;
    }

    /// What several entries say, by entry and field.
    public Map<UUID, Map<UUID, String>> values(Collection<UUID> entries) {
        var values = new HashMap<UUID, Map<UUID, String>>();
        db.sql("select entry, field, value from atlas.field_value where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query(row -> {
                    values.computeIfAbsent(row.getObject("entry", UUID.class), any -> new HashMap<>())
                            .put(row.getObject("field", UUID.class), row.getString("value"));
                });
        return values;
    }

    void put(UUID entry, Map<UUID, String> said) {
        db.sql("delete from atlas.field_value where entry = :entry")
                .param("entry", entry)
                .update();
        said.forEach((field, value) -> {
            if (!value.isEmpty()) {
                db.sql("insert into atlas.field_value (entry, field, value) values (:entry, :field, :value)")
                        .param("entry", entry)
                        .param("field", field)
                        .param("value", value)
                        .update();
            }
        });
    }
}
