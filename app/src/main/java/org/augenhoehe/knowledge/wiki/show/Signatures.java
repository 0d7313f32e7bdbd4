package org.augenhoehe.knowledge.wiki.show;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose words these are, as far as their author wants it said.
@Component
class Signatures {
    private final People people;

    Signatures(People people) {
        this.people = people;
    }

    /// The names of those who want to be named, in one question to the database.
    Names names(Collection<Signed> all) {
        return new Names(people.names(all.stream()
                .filter(Signed::named)
                .map(Signed::author)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }

    /// @param author null where that person is gone
    record Signed(@Nullable UUID author, boolean named) {}

    record Names(Map<UUID, String> known) {
        /// "Bärbel", "Ohne Namen".
        String say(Page page, Signed signed) {
            var name = signed.named() && signed.author() != null ? known.get(signed.author()) : null;
            var own = signed.author() != null
                    && signed.author().equals(page.visitor().person());
            return (name == null ? page.t("wiki.by.nobody") : name) + (own ? " · " + page.t("wiki.by.you") : "");
        }
    }
}
