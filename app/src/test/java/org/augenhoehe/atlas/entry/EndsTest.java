package org.augenhoehe.atlas.entry;

import java.time.LocalDate;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.atlas.SomeEntries;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// What has a last day leaves the map after it and says so; where something really is, is forgotten in time.
@PlatformTest
class EndsTest {
    @Autowired
    Ends ends;

    @Autowired
    SomeEntries entries;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void theDayAfterItsLastDayItIsOffTheMapAndSaysWhy() throws Exception {
        var typed = SomeEntries.typed("RESOURCE", "Zirkuszelt bis Samstag");
        typed.put("untilDay", LocalDate.now(MapEntryBook.ZONE).toString());
        var path = entries.mark(somebody.plain(), typed);
        ends.end();
        assertThat(click.look("/karte?q=Zirkuszelt").getContentAsString()).contains(path);
        db.sql("update atlas.entry set until_day = until_day - 1 where id = :id")
                .param("id", SomeEntries.id(path))
                .update();
        ends.end();
        assertThat(click.look("/karte?q=Zirkuszelt").getContentAsString()).doesNotContain(path);
        assertThat(click.look(path).getContentAsString())
                .contains("Zirkuszelt bis Samstag", "Der letzte Tag ist vorbei");
    }

    @Test
    void whereSomethingReallyIsIsForgottenInTime() throws Exception {
        var typed = SomeEntries.typed("NEED", "Hilfe im Garten gesucht");
        typed.put("exactness", "STREET");
        var path = entries.mark(somebody.plain(), typed);
        db.sql("update atlas.exact_place set until = until - 200 where entry = :id")
                .param("id", SomeEntries.id(path))
                .update();
        ends.end();
        assertThat(db.sql("select count(*) from atlas.exact_place where entry = :id")
                        .param("id", SomeEntries.id(path))
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
