package org.augenhoehe.sharing.calendar.feed;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.calendar.SecretAddresses;
import org.augenhoehe.platform.security.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The secret address under which somebody reads what they lend.
@Repository
class LendingAddresses {
    private final SecretAddresses addresses;

    LendingAddresses(JdbcClient db, Secrets secrets) {
        addresses = new SecretAddresses(db, secrets, "sharing.calendar_address", "addresses of lending");
    }

    Optional<String> find(UUID person) {
        return addresses.find(person);
    }

    Optional<UUID> findPerson(String address) {
        return addresses.findPerson(address);
    }

    @Transactional
    void renew(UUID person) {
        addresses.renew(person);
    }

    @Transactional
    void remove(UUID person) {
        addresses.remove(person);
    }
}
