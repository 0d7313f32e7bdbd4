package org.augenhoehe.people.password;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import com.nulabinc.zxcvbn.Zxcvbn;

/// Refuses passwords that are quickly guessed: common ones, with digits or signs added too, keyboard
/// rows, repetitions, and what contains little more than the person's own names. No rules about
/// kinds of characters: they make passwords worse, not better.
@Component
public class PasswordStrength {
    public static final int MIN = 10;
    static final int MAX = 200;

    /// The beginning says enough, and measuring long texts takes long.
    private static final int MEASURED = 60;

    /// Fewer than a million guesses.
    private static final int ENOUGH = 2;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    public Optional<Weakness> of(String password, List<String> ownWords) {
        if (password.length() < MIN) {
            return Optional.of(Weakness.SHORT);
        }
        if (password.length() > MAX) {
            return Optional.of(Weakness.LONG);
        }
        var measured = password.substring(0, Math.min(password.length(), MEASURED));
        return zxcvbn.measure(measured, ownWords).getScore() < ENOUGH ? Optional.of(Weakness.COMMON) : Optional.empty();
    }

    /// What is wrong with a password.
    public enum Weakness {
        SHORT("people.password.error.short"),
        LONG("people.password.error.long"),
        COMMON("people.password.error.common");

        private final String textKey;

        Weakness(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }
    }
}
