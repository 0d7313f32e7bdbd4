package org.augenhoehe.platform.mail;

import java.time.Clock;
import java.util.Date;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.place.ThisPlace;
import org.springframework.stereotype.Component;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/// Turns a letter into a message: plain text, without anything that tells whether it was read.
@Component
class Envelope {
    private final MailSettings settings;
    private final ThisPlace place;
    private final Clock clock;

    Envelope(MailSettings settings, ThisPlace place, Clock clock) {
        this.settings = settings;
        this.place = place;
        this.clock = clock;
    }

    MimeMessage around(Letter letter, Session session) {
        var domain = settings.from().substring(settings.from().indexOf('@') + 1);
        try {
            var message = new WithId(session, "<" + Ids.next() + "@" + domain + ">");
            message.setFrom(new InternetAddress(settings.from(), place.get().name(), "UTF-8"));
            message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.to()));
            message.setSubject(letter.subject(), "UTF-8");
            message.setText(letter.text(), "UTF-8");
            message.setSentDate(Date.from(clock.instant()));
            // Tells holiday answering machines to keep quiet.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            return message;
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException("A letter could not be put into an envelope.", e);
        }
    }

    /// Jakarta Mail would name the machine and its user in the id.
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
