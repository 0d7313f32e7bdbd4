package org.augenhoehe.people.password;

import java.util.Map;

import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.platform.security.Role;
import org.springframework.stereotype.Component;

/// How to come into Ahrenfurt as one of its people: the start says it on the terminal.
@Component
class TownPasswords implements DemoContent {
    private static final String PASSWORD = "ahrenfurt-macht-mit";
    private static final Map<String, String> LOGINS = Map.of(
            "Petra Lindner", "petra",
            "Anneliese Brandt", "anneliese",
            "Yusuf Demir", "yusuf",
            "Sonnenblume7", "sonnenblume7",
            "Oksana Kovalenko", "oksana");

    private final PasswordBook passwords;
    private final Accounts accounts;

    TownPasswords(PasswordBook passwords, Accounts accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void fill(DemoTown town) {
        var hash = passwords.hash(PASSWORD);
        LOGINS.forEach((name, login) -> {
            var _ = passwords.choose(town.get(name), login, hash);
        });
        var _ = accounts.give(town.get("Petra Lindner"), Role.OPERATOR, "Betreibt die Plattform der Demo-Stadt", null);
        System.out.println(
                "Ahrenfurt ist aufgebaut. Anmelden als petra (Betrieb), anneliese, yusuf, sonnenblume7 oder oksana,"
                        + " Passwort: " + PASSWORD);
    }
}
