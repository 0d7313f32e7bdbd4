package org.augenhoehe.people.signin;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.mail.Letter;
import org.augenhoehe.platform.mail.MailAddresses;
import org.augenhoehe.platform.mail.Outbox;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.security.Visitors;
import org.augenhoehe.platform.web.PublicUrl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells people who have an e-mail address that something about their signing in has changed, so
/// that they notice when it was not they themselves.
@Component
public class ChangeLetter {
    private final Texts texts;
    private final Languages languages;
    private final Visitors visitors;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final ThisPlace place;
    private final PublicUrl publicUrl;

    ChangeLetter(
            Texts texts,
            Languages languages,
            Visitors visitors,
            MailAddresses addresses,
            Outbox outbox,
            ThisPlace place,
            PublicUrl publicUrl) {
        this.texts = texts;
        this.languages = languages;
        this.visitors = visitors;
        this.addresses = addresses;
        this.outbox = outbox;
        this.place = place;
        this.publicUrl = publicUrl;
    }

    /// In the person's own language.
    @Transactional
    public void tell(UUID person) {
        var language = visitors.find(person)
                .map(visitor -> visitor.language())
                .flatMap(languages::find)
                .orElseGet(languages::first);
        tell(person, language);
    }

    @Transactional
    public void tell(UUID person, Language language) {
        var address = addresses.of(List.of(person)).get(person);
        if (address != null) {
            var house = place.get().isSetUp() ? place.get().name() : "Augenhöhe";
            outbox.put(new Letter(
                    address,
                    texts.get(language, "people.letter.changed.subject", house),
                    texts.get(language, "people.letter.changed.text", house, publicUrl.get() + SignIn.WAYS)));
        }
    }
}
