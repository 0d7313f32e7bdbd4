package org.augenhoehe.platform.mail;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Hands letters to the mail server.
record MailServer(JavaMailSenderImpl sender, Envelope envelope) implements Carrier {
    @Override
    public void carry(Letter letter) {
        sender.send(envelope.around(letter, sender.getSession()));
    }
}
