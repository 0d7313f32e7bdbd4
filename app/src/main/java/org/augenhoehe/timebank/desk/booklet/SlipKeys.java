package org.augenhoehe.timebank.desk.booklet;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.augenhoehe.timebank.find.ShortCode;
import org.springframework.stereotype.Component;

/// Fingerprints of what is printed: whoever reads the database or a backup learns no code.
@Component
public class SlipKeys {
    private static final String SECRET = "timebank.slip";

    private final Secrets secrets;

    SlipKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    public byte[] of(ShortCode code) {
        return KeyedHash.of(secrets.get(SECRET), "code", code.signs());
    }

    public byte[] of(SpokenNumber number) {
        return KeyedHash.of(secrets.get(SECRET), "number", number.digits());
    }
}
