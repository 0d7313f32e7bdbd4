package org.augenhoehe.moderation.door;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.moderation.block.Blocks;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// Who writes by hand comes in; machines do not.
@PlatformTest
class DoorkeeperTest {
    private static final String LINK = "Schaut mal: https://garten.example/fest";

    @Autowired
    Doorkeeper door;

    @Autowired
    Blocks blocks;

    @Autowired
    Somebody somebody;

    @Autowired
    Founding founding;

    @Autowired
    Erasure erasure;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private UUID person;

    @BeforeEach
    void somebodyComes() {
        person = somebody.plain().id();
        db.sql("delete from moderation.print").update();
    }

    @Test
    void aPlainTextComesIn() {
        assertThat(knock(person, "Die Rampe am Eingang fehlt noch immer.")).isInstanceOf(Answer.Open.class);
    }

    @Test
    void aLinkOfANewAccountIsHeldAndOneOfSomebodyKnownIsNot() throws Exception {
        assertThat(knock(person, LINK)).isInstanceOf(Answer.Held.class);
        assertThat(knock(person, "Mehr unter www.garten.example")).isInstanceOf(Answer.Held.class);
        var speaker = somebody.plain();
        founding.confirmedProvider(speaker);
        assertThat(knock(speaker.id(), LINK)).isInstanceOf(Answer.Open.class);
        db.sql("update people.person set created_at = :then where id = :id")
                .param("then", Timestamp.from(clock.instant().minus(Duration.ofDays(4))))
                .param("id", person)
                .update();
        assertThat(knock(person, LINK)).isInstanceOf(Answer.Open.class);
    }

    @Test
    void theSameForTheFourthTimeIsTooMuch() {
        var text = "Kommt alle am Samstag zum großen Flohmarkt auf dem Platz vor der Kirche!";
        for (int i = 0; i < 3; i++) {
            assertThat(knock(person, text + "!".repeat(i))).isInstanceOf(Answer.Open.class);
        }
        assertThat(knock(person, text)).isInstanceOf(Answer.Again.class);
        assertThat(knock(person, "Ich komme gern.")).isInstanceOf(Answer.Open.class);
    }

    @Test
    void whatManyWriteAlikeIsLookedAt() {
        var text = "Der Bus zur Tagespflege soll auch am Samstag fahren, das fordern wir gemeinsam.";
        for (int i = 0; i < 5; i++) {
            assertThat(knock(somebody.plain().id(), text)).isInstanceOf(Answer.Open.class);
        }
        assertThat(knock(person, text)).isInstanceOf(Answer.Held.class);
    }

    @Test
    void aNewAccountWritesNoMoreThanTwentyTimesAnHour() {
        for (int i = 0; i < 20; i++) {
            assertThat(knock(person, "Ja, " + i)).isInstanceOf(Answer.Open.class);
        }
        assertThat(knock(person, "Noch einer")).isInstanceOf(Answer.TooOften.class);
    }

    @Test
    void whatComesInAtTheSameMomentIsCountedToo() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Answer>>();
            for (int i = 0; i < 24; i++) {
                var text = "Ja, " + i;
                answers.add(pool.submit(() -> knock(person, text)));
            }
            int open = 0;
            for (var answer : answers) {
                open += answer.get() instanceof Answer.Open ? 1 : 0;
            }
            assertThat(open).isEqualTo(20);
        }
    }

    @Test
    void whoIsExcludedWritesNothingUntilTheEnd() {
        var moderator = somebody.plain().id();
        blocks.block(person, 3, "Zum dritten Mal Werbung.", moderator, null);
        var answer = knock(person, "Hallo");
        assertThat(answer).isInstanceOf(Answer.Blocked.class);
        var block = blocks.findRunning(person).orElseThrow();
        assertThat(Duration.between(block.at(), block.until())).isEqualTo(Duration.ofDays(3));
        blocks.lift(block.id(), moderator);
        assertThat(knock(person, "Hallo")).isInstanceOf(Answer.Open.class);
    }

    @Test
    void whatIsKeptToCompareGoesWithThePerson() {
        knock(person, "Die Rampe am Eingang fehlt noch immer, und zwar seit dem letzten Sommer.");
        erasure.erase(person);
        assertThat(db.sql("select count(*) from moderation.print")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Answer knock(UUID who, String text) {
        return Objects.requireNonNull(transaction.execute(any -> door.knock(who, text)));
    }
}
