package org.augenhoehe.people.maillink;

import java.util.Locale;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.mail.Letter;
import org.augenhoehe.platform.mail.Outbox;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.web.PublicUrl;
import org.springframework.stereotype.Component;

/// Writes the letters that carry a link. They name nobody.
@Component
class LinkLetters {
    private final Texts texts;
    private final Outbox outbox;
    private final ThisPlace place;
    private final PublicUrl publicUrl;

    LinkLetters(Texts texts, Outbox outbox, ThisPlace place, PublicUrl publicUrl) {
        this.texts = texts;
        this.outbox = outbox;
        this.place = place;
        this.publicUrl = publicUrl;
    }

    void send(MailLink link, String secret, Language language) {
        var key = "people.letter." + link.purpose().name().toLowerCase(Locale.ROOT);
        var house = place.get().isSetUp() ? place.get().name() : "Augenhöhe";
        outbox.put(new Letter(
                link.address(),
                texts.get(language, key + ".subject", house),
                texts.get(language, key + ".text", house, publicUrl.get() + MailLinkPages.PATH + "/" + secret)));
    }
}
