package org.augenhoehe.participation.gathering;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.People;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose words these are, as far as their author wants it said: a name, and a standing where they chose to show it.
@Component
public class Bylines {
    private final People people;

    Bylines(People people) {
        this.people = people;
    }

    /// The names of those who want to be named, in one question to the database.
    public Names names(Collection<Signed> all) {
        return new Names(people.names(all.stream()
                .filter(Signed::named)
                .map(Signed::author)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }

    /// What somebody wrote.
    ///
    /// @param author null where that person is gone
    public record Signed(
            @Nullable UUID author, boolean named, @Nullable StandingKind standing, boolean onSite) {
        public Signed(@Nullable UUID author, boolean named, @Nullable StandingKind standing) {
            this(author, named, standing, false);
        }

        public static Signed of(Contribution contribution) {
            return new Signed(
                    contribution.author(), contribution.named(), contribution.standing(), contribution.onSite());
        }
    }

    public record Names(Map<UUID, String> known) {
        /// "Bärbel · Angehörige", "Ohne Namen".
        public String say(Page page, Signed signed, boolean own) {
            var name = signed.named() && signed.author() != null ? known.get(signed.author()) : null;
            var who = name == null ? page.t(signed.onSite() ? "gathering.by.onsite" : "gathering.by.nobody") : name;
            var standing = signed.standing() == null ? "" : " · " + page.t("groups.standing." + signed.standing());
            return who + standing + (own ? " · " + page.t("gathering.by.you") : "");
        }
    }
}
