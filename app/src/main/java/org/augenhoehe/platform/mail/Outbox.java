package org.augenhoehe.platform.mail;

/// Where rooms put letters. A letter leaves once the caller's transaction is committed, and is
/// tried again when the mail server does not answer.
public interface Outbox {
    void put(Letter letter);
}
