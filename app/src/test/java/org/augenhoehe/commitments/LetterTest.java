package org.augenhoehe.commitments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.consents.ConsentPurpose;
import org.augenhoehe.consents.Consents;
import org.augenhoehe.people.Click;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.SomeThread;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever has a mail address, and said yes to it, gets one letter about what came of their voice, however much moves.
@PlatformTest
class LetterTest {
    private static final ConsentPurpose BY_MAIL = new ConsentPurpose("news-by-mail", 1, "notices.consent");

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeThread thread;

    @Autowired
    SomeVoices voices;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Consents consents;

    @Autowired
    @Qualifier("writeDigest")
    Task<UUID> digest;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn author;
    UUID result;
    final String address = "probe-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void aNeedLedToADecision() throws Exception {
        owner = somebody.plain();
        author = somebody.plain();
        var undertaking = some.start(owner);
        var need = thread.put("Ich komme nicht über die Stufe.", undertaking);
        result = thread.put("Der Eingang wird ohne Stufe.", undertaking);
        thread.lead(List.of(need), result, Leading.DECIDED_ON);
        voices.raise(need, author.id());
        db.sql("insert into people.email (person, address, confirmed_at) values (:person, :address, now())")
                .param("person", author.id())
                .param("address", address)
                .update();
        // The letter is written when the test says so, and not before.
        db.sql("insert into notices.wish (person, rhythm, paused_until) values (:person, 'DAILY', current_date + 1)")
                .param("person", author.id())
                .update();
    }

    @Test
    void oneLetterTellsOfAllThatMovedThatDay() throws Exception {
        consents.give(author.id(), BY_MAIL);
        var path = commitments.promise(owner, result, Map.of());
        assertThat(lettersWritten()).isEqualTo(1);
        commitments.say(owner, path, "KEPT", "Die Rampe steht.");
        assertThat(lettersWritten()).as("a second movement on the same day").isZero();
    }

    @Test
    void whoDidNotAgreeGetsNoLetterAndReadsItHere() throws Exception {
        commitments.promise(owner, result, Map.of());
        assertThat(lettersWritten()).isZero();
        assertThat(click.look(author, "/neues").getContentAsString()).contains("Aus deiner Stimme");
    }

    private int lettersWritten() {
        return Objects.requireNonNull(transaction.execute(open -> {
            var before = letters();
            digest.execute(new TaskInstance<>("digest", author.id().toString(), author.id()), null);
            return letters() - before;
        }));
    }

    /// Letters that leave once the transaction is committed.
    private int letters() {
        return db.sql("select count(*) from platform.job where position(cast(:to as bytea) in task_data) > 0")
                .param("to", address.getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }
}
