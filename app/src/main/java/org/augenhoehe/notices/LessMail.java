package org.augenhoehe.notices;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.HouseKeys;
import org.springframework.stereotype.Component;

/// The link at the end of a letter with which its reader ends the letters, without signing in.
@Component
class LessMail {
    static final String PATH = "/weniger-mail/";
    private static final String PURPOSE = "less mail";

    private final HouseKeys keys;

    LessMail(HouseKeys keys) {
        this.keys = keys;
    }

    String path(UUID person) {
        return PATH + person + "." + keys.sign(PURPOSE, person.toString());
    }

    /// @param signed what followed the path
    Optional<UUID> find(String signed) {
        var dot = signed.indexOf('.');
        if (dot < 0 || !keys.isSigned(PURPOSE, signed.substring(0, dot), signed.substring(dot + 1))) {
            return Optional.empty();
        }
        return Ids.find(signed.substring(0, dot));
    }
}
