package org.augenhoehe.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.mail.Letter;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.PublicUrl;
import org.springframework.stereotype.Component;

/// Writes the letter: that there is news, how many of which kind, and where. What it is about stays on
/// the platform, because others may see a mailbox.
@Component
class DigestText {
    private final Texts texts;
    private final Languages languages;
    private final NoticeKinds kinds;
    private final ThisPlace place;
    private final PublicUrl publicUrl;
    private final LessMail lessMail;

    DigestText(
            Texts texts,
            Languages languages,
            NoticeKinds kinds,
            ThisPlace place,
            PublicUrl publicUrl,
            LessMail lessMail) {
        this.texts = texts;
        this.languages = languages;
        this.kinds = kinds;
        this.place = place;
        this.publicUrl = publicUrl;
        this.lessMail = lessMail;
    }

    Letter letter(String to, Visitor reader, List<NoticeStore.Waiting> waiting) {
        var language =
                Optional.ofNullable(reader.language()).flatMap(languages::find).orElseGet(languages::first);
        var number = waiting.stream().mapToInt(NoticeStore.Waiting::number).sum();
        var news = waiting.stream()
                .flatMap(kind -> kinds.find(kind.kind()).stream()
                        .map(known -> "- " + texts.get(language, known.textKey() + ".kind") + ": " + kind.number()))
                .collect(Collectors.joining("\n"));
        return new Letter(
                to,
                texts.get(
                        language, "notices.letter.subject", number, place.get().name()),
                texts.get(
                        language,
                        "notices.letter.text",
                        reader.name(),
                        number,
                        news,
                        publicUrl.get() + "/neues",
                        publicUrl.get() + lessMail.path(reader.id())));
    }
}
