package org.augenhoehe.platform.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.augenhoehe.kernel.Ids;
import org.springframework.mail.MailSendException;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

/// Without a mail server letters land here as `.eml` files, so that nothing is lost and everything can be tried.
record LetterFolder(Path folder, Envelope envelope) implements Carrier {
    @Override
    public void carry(Letter letter) {
        try {
            Files.createDirectories(folder);
            try (var file = Files.newOutputStream(folder.resolve(Ids.next() + ".eml"))) {
                envelope.around(letter, Session.getInstance(new Properties())).writeTo(file);
            }
        } catch (IOException | MessagingException e) {
            throw new MailSendException("A letter could not be written to the folder.", e);
        }
    }
}
