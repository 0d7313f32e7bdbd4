package org.augenhoehe.platform.privacy;

import java.util.Set;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Somebody leaves: wholly, also when the house stops in the middle or an older backup comes back.
@PlatformTest
class ErasureTest {
    @Autowired
    Erasure erasure;

    @Autowired
    EraseAgain eraseAgain;

    @Autowired
    ErasureLedger ledger;

    @Autowired
    KnownPeople people;

    @Autowired
    Somebody somebody;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void nothingOfAPersonIsLeft() {
        var person = somebody.named("Geht bald", Role.MODERATOR).id();
        erasure.erase(person);
        assertThat(people.existing(Set.of(person))).isEmpty();
        assertThat(ledger.read()).contains(person);
    }

    @Test
    void anErasureThatFailsLeavesEverythingAsItWas() {
        var person = somebody.plain().id();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    erasure.erase(person);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");
        assertThat(people.existing(Set.of(person))).containsExactly(person);
        assertThat(ledger.read()).doesNotContain(person);
    }

    @Test
    void whoComesBackWithAnOlderBackupIsErasedAtTheNextStart() {
        var person = somebody.plain().id();
        erasure.erase(person);
        db.sql("insert into people.person (id, name, created_at) values (:id, 'Wieder da', now())")
                .param("id", person)
                .update();
        eraseAgain.start();
        assertThat(people.existing(Set.of(person))).isEmpty();
    }
}
