package org.augenhoehe.people.maillink;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a link in a letter is good for.
///
/// @param person null when somebody registers with it
/// @param name,language of the one who registers, else null
/// @param onTo the page to go on to, null for the usual one
public record MailLink(
        Purpose purpose,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable String language,
        String address,
        @Nullable String onTo) {

    static MailLink register(String name, String language, String address) {
        return new MailLink(Purpose.REGISTER, null, name, language, address, null);
    }

    static MailLink signIn(UUID person, String address, @Nullable String onTo) {
        return new MailLink(Purpose.SIGN_IN, person, null, null, address, onTo);
    }

    static MailLink confirm(UUID person, String address) {
        return new MailLink(Purpose.CONFIRM, person, null, null, address, null);
    }

    public enum Purpose {
        REGISTER,
        SIGN_IN,
        CONFIRM
    }
}
