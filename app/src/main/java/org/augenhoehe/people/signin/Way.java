package org.augenhoehe.people.signin;

/// How somebody signs in.
public enum Way {
    PASSKEY,
    PASSWORD,
    MAIL_LINK,
    CARD
}
