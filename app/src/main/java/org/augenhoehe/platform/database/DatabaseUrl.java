package org.augenhoehe.platform.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The address of an outside database as people write it: `postgres://user:password@host/name` or `jdbc:postgresql:…`.
final class DatabaseUrl {
    private DatabaseUrl() {}

    static DatabaseAddress read(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, "", "");
        }
        try {
            var uri = new URI(url);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("postgres") && !scheme.equals("postgresql") || uri.getHost() == null) {
                throw unreadable();
            }
            var who = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
            var colon = who.indexOf(':');
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                            + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
                    decoded(colon < 0 ? who : who.substring(0, colon)),
                    decoded(colon < 0 ? "" : who.substring(colon + 1)));
        } catch (URISyntaxException e) {
            // The cause would print the address, and with it the password.
            throw unreadable();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static CannotStart unreadable() {
        return new CannotStart("AUGENHOEHE_DATABASE_URL ist nicht die Adresse einer PostgreSQL-Datenbank;"
                + " sie sieht so aus: postgres://user:password@host:5432/name");
    }
}
