package org.augenhoehe.knowledge.story;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What other rooms read of stories.
public interface Stories {
    /// Published stories that may stand in an extract for the council: their author agreed to that purpose, and still
    /// does. The newest first, in as many questions to the database for many as for one.
    List<ForCouncil> listForCouncil(About about, int most);

    /// A story about any of these. For a topic: the services under it.
    ///
    /// @param districts ids of [org.augenhoehe.places.District]
    record About(Set<UUID> undertakings, Set<UUID> services, Set<UUID> districts) {
        public About {
            undertakings = Set.copyOf(undertakings);
            services = Set.copyOf(services);
            districts = Set.copyOf(districts);
        }

        public static About undertaking(UUID undertaking) {
            return new About(Set.of(undertaking), Set.of(), Set.of());
        }

        public static About district(UUID district) {
            return new About(Set.of(), Set.of(), Set.of(district));
        }
    }

    /// @param by who tells it, as they want it said; empty where they do not want to be named
    /// @param place in words; may be empty
    /// @param path of its page
    record ForCouncil(
            UUID id,
            StoryKind kind,
            String title,
            String by,
            String place,
            List<StoryPart> parts,
            Instant publishedAt,
            String path) {
        public ForCouncil {
            parts = List.copyOf(parts);
        }
    }
}
