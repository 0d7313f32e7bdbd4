package org.augenhoehe.platform.web;

import java.util.UUID;

import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.place.ThisPlace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import gg.jte.TemplateEngine;

/// What pages are made of; the same for all of them.
@Component
record PageParts(
        Texts texts,
        Languages languages,
        ThisPlace place,
        Navigation navigation,
        Assets assets,
        TemplateEngine templates,
        ValidationSentences validation,
        PublicUrl publicUrl,
        ObjectProvider<UnreadNotices> unreadNotices) {

    UnreadNotices unread() {
        return unreadNotices.getIfAvailable(() -> (UUID person) -> 0);
    }
}
