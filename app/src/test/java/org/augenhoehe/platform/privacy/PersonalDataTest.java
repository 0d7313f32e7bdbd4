package org.augenhoehe.platform.privacy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// No table with a person's id is forgotten when somebody asks for their data or leaves.
@PlatformTest
class PersonalDataTest {
    /// Tables with a column that could hold a person's id but says nothing about anybody, each with the reason.
    private static final Set<String> KNOWN = Set.of(
            // gone after a day; holds the address a form led to, kept so that sending twice does no harm
            "platform.submission");

    @Autowired
    JdbcClient db;

    @Autowired
    List<PersonalData> rooms;

    @Test
    void everyTableWithAPersonBelongsToExactlyOneRoom() {
        var claimed = rooms.stream().flatMap(room -> room.tables().stream()).toList();
        assertThat(claimed).doesNotHaveDuplicates();
        var found = new TreeSet<>(tablesThatReferToPeople());
        found.addAll(tablesWithAColumnForPeople());
        found.removeAll(KNOWN);
        found.removeAll(Set.copyOf(claimed));
        assertThat(found).as("tables that no room hands out and erases").isEmpty();
    }

    @Test
    void everyClaimedTableExists() {
        var all = Set.copyOf(db.sql("select table_schema || '.' || table_name from information_schema.tables")
                .query(String.class)
                .list());
        assertThat(rooms.stream().flatMap(room -> room.tables().stream()).collect(Collectors.toSet()))
                .isSubsetOf(all);
    }

    @Test
    void aKeyToAPersonNeverErasesOnItsOwn() {
        var onItsOwn = db.sql("""
                select conrelid::regclass::text from pg_constraint
                where contype = 'f' and confrelid = 'people.person'::regclass and confdeltype not in ('a', 'r')
                """).query(String.class).list();
        assertThat(onItsOwn).isEmpty();
    }

    private List<String> tablesThatReferToPeople() {
        return db.sql("""
                select distinct n.nspname || '.' || c.relname
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where k.contype = 'f' and k.confrelid = 'people.person'::regclass
                """).query(String.class).list();
    }

    private List<String> tablesWithAColumnForPeople() {
        return db.sql("""
                select distinct table_schema || '.' || table_name from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema') and data_type = 'uuid'
                  and (column_name ~ '(^|_)(person|helper|author|owner|member|actor)$' or column_name ~ '_by$')
                """).query(String.class).list();
    }
}
