package org.augenhoehe.feeds;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.District;

/// What news is about, and what people follow.
public record Subject(Kind kind, UUID id) {

    public static Subject undertaking(UUID id) {
        return new Subject(Kind.UNDERTAKING, id);
    }

    public static Subject service(UUID id) {
        return new Subject(Kind.SERVICE, id);
    }

    public static Subject page(UUID id) {
        return new Subject(Kind.PAGE, id);
    }

    public static Subject place(District district) {
        return new Subject(Kind.PLACE, district.id());
    }

    /// As it is stored with the news.
    String key() {
        return kind.word() + ":" + id;
    }

    /// The page that tells what is new about it.
    public String path() {
        return "/aktuelles/" + kind.word() + "/" + id;
    }

    /// The closest first: whoever follows several of them is told by the first.
    public enum Kind {
        UNDERTAKING("vorhaben"),
        SERVICE("angebot"),
        PAGE("wissen"),
        PLACE("ort");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As it stands in addresses.
        public String word() {
            return word;
        }

        public String textKey() {
            return "feeds.subject." + this;
        }

        public static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }
}
