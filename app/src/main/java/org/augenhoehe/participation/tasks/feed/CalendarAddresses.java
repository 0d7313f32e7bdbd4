package org.augenhoehe.participation.tasks.feed;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.calendar.SecretAddresses;
import org.augenhoehe.platform.security.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The secret part of the address under which a person's own calendar is read.
@Repository
public class CalendarAddresses {
    private final SecretAddresses addresses;

    CalendarAddresses(JdbcClient db, Secrets secrets) {
        addresses = new SecretAddresses(db, secrets, "participation.calendar_address", "calendar addresses");
    }

    /// Empty where the person never asked for one.
    public Optional<String> find(UUID person) {
        return addresses.find(person);
    }

    @Transactional
    public void renew(UUID person) {
        addresses.renew(person);
    }

    Optional<UUID> findPerson(String address) {
        return addresses.findPerson(address);
    }

    boolean has(UUID person) {
        return find(person).isPresent();
    }

    @Transactional
    public void remove(UUID person) {
        addresses.remove(person);
    }
}
