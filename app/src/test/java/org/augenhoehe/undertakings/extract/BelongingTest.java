package org.augenhoehe.undertakings.extract;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// What belongs into an extract of a district.
@PlatformTest
class BelongingTest {
    @Autowired
    ExtractStore store;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeUndertaking some;

    @Autowired
    JdbcClient db;

    @Test
    void aDistrictIsNamedByAWordOfItsOwn() throws Exception {
        var name = "Auszug" + UUID.randomUUID().toString().substring(0, 6);
        var inside = at(name + ", am Brunnen");
        var also = at("Ahrenfurt, " + name.toUpperCase(java.util.Locale.ROOT));
        at(name + "heim");
        assertThat(store.listAt(name, 10)).containsExactly(also, inside);
        assertThat(store.listAt(name, 1)).containsExactly(also);
        assertThat(store.listAt(".*", 10)).as("a name is no pattern").isEmpty();
        assertThat(store.listConcerning(List.of(), 10)).isEmpty();
    }

    private UUID at(String place) throws Exception {
        var id = some.start(somebody.plain());
        db.sql("update undertakings.undertaking set place = :place where id = :id")
                .param("place", place)
                .param("id", id)
                .update();
        return id;
    }
}
