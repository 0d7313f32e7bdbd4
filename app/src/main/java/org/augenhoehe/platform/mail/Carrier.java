package org.augenhoehe.platform.mail;

/// Takes a letter out of the house.
interface Carrier {
    /// @throws org.springframework.mail.MailException when it could not be taken; it is tried again later
    void carry(Letter letter);
}
