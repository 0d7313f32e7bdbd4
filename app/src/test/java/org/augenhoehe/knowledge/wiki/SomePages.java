package org.augenhoehe.knowledge.wiki;

import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Pages of the wiki for tests, under names that no other test has.
@Component
public class SomePages {
    private final PageBook book;

    SomePages(PageBook book) {
        this.book = book;
    }

    public static String name(String word) {
        return word + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    public UUID make(SignedIn person, String name, String wording) {
        return make(person, name, wording, null);
    }

    public UUID make(SignedIn person, String name, String wording, @Nullable UUID owner) {
        var written = book.make(person.id(), PageName.of(name).orElseThrow(), wish(0, wording), owner);
        return ((Writing.Done) written).page();
    }

    public Writing change(SignedIn person, UUID page, int base, String wording) {
        return book.change(person.id(), page, wish(base, wording));
    }

    public static Wish wish(int base, String wording) {
        return new Wish(base, wording, "", true);
    }
}
