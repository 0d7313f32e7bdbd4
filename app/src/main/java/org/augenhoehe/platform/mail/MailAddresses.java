package org.augenhoehe.platform.mail;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Knows the confirmed e-mail addresses of people who have one. The room `people` answers.
public interface MailAddresses {
    /// @return addresses of those who have a confirmed one; the others are missing
    Map<UUID, String> of(Collection<UUID> people);
}
