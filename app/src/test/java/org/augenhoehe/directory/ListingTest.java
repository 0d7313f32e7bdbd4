package org.augenhoehe.directory;

import java.time.LocalDateTime;
import java.util.Locale;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// What the index finds is what stands in the rows.
@PlatformTest
class ListingTest {
    private static final int MOST = 1_000;
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 0, 0);

    @Autowired
    HsdsImport hsds;

    @Autowired
    Directory directory;

    @Autowired
    Listing listing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void thereIsADirectory() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("listing-test", true), Progress.SILENT);
        assertThat(db.sql(
                                "select count(*) from directory.listing where open_week @> 720 and cardinality(languages) > 0")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoAsksWhatIsOpenGetsExactlyThatAtAnyMinuteOfTheWeek() {
        for (var minute = 0; minute < 7 * 24 * 60; minute += 37) {
            var open = db.sql("select count(*) from directory.listing where open_week @> cast(:minute as integer)")
                    .param("minute", minute)
                    .query(Integer.class)
                    .single();
            assertThat(count("", "", minute)).as("minute %d", minute).isEqualTo(Math.min(open, MOST));
        }
    }

    @Test
    void wishesAreFulfilledTogether() {
        for (var town : directory.cities(5)) {
            for (var language : directory.languages()) {
                var both = db.sql("""
                                select count(*) from directory.listing
                                where :town = any(cities) and :language = any(languages) and open_week @> 720
                                """)
                        .param("town", town.key().toLowerCase(Locale.ROOT))
                        .param("language", language.key())
                        .query(Integer.class)
                        .single();
                assertThat(count(town.key(), language.key(), 720)).isEqualTo(Math.min(both, MOST));
            }
        }
    }

    @Test
    void whatWasReadInBeforeThereWasAMapIsPutOnIt() {
        var before = onTheMap("select count(*)").query(Integer.class).single();
        assertThat(before).isPositive();
        transaction.executeWithoutResult(any -> {
            onTheMap("delete").update();
            listing.putOnMap();
        });
        assertThat(onTheMap("select count(*)").query(Integer.class).single()).isGreaterThanOrEqualTo(before);
    }

    private JdbcClient.StatementSpec onTheMap(String what) {
        return db.sql(what + """
                 from places.map_mark where layer = 'angebot' and id in (select id from directory.service_at_location)
                """);
    }

    private int count(String place, String language, @Nullable Integer minute) {
        var at = minute == null ? null : MONDAY.plusMinutes(minute);
        return directory
                .count(new ServiceFilter("", null, null, place, null, language, false, false, false, at))
                .listed();
    }
}
