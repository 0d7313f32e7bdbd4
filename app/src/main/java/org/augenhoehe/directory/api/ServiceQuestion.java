package org.augenhoehe.directory.api;

import java.util.Optional;

import org.augenhoehe.search.GermanText;
import org.jspecify.annotations.Nullable;

/// What one may ask of services and of the places where they are, by the names of the OpenAPI.
///
/// @param postcode of a place where the service is
record ServiceQuestion(
        @Nullable String search,
        @Nullable String taxonomy_term_id,
        @Nullable String taxonomy_id,
        @Nullable String organization_id,
        @Nullable String modified_after,
        @Nullable String postcode) {

    /// @return empty if the moment is none
    Optional<Question> onServices(GermanText german) {
        return about(Question.ofAll().always("t.gone_at is null"), "t", german);
    }

    Optional<Question> onPlaces(GermanText german) {
        var question = Question.ofAll();
        if (postcode != null && !postcode.isBlank()) {
            question.always(
                    "exists (select from directory.address a where a.location_id = t.location_id and a.postal_code = :postcode)");
            question.values().put("postcode", postcode.strip());
        }
        question.always("exists (select from directory.service s where s.id = t.service_id and s.gone_at is null"
                + (modified_after == null ? "" : " and s.last_modified >= :after") + ")");
        return about(question, "p", german);
    }

    private Optional<Question> about(Question question, String row, GermanText german) {
        var service = row.equals("t") ? "t.id" : "t.service_id";
        question.byWords(
                        search == null ? null : german.query(search),
                        "exists (select from directory.listing l where l.service_id = " + service
                                + " and l.words @@ cast(:words as tsquery))")
                .byId(
                        "term",
                        taxonomy_term_id,
                        "exists (select from directory.attribute a where a.link_id = " + service
                                + " and a.taxonomy_term_id = :term)")
                .byId(
                        "taxonomy",
                        taxonomy_id,
                        "exists (select from directory.attribute a"
                                + " join directory.taxonomy_term m on m.id = a.taxonomy_term_id where a.link_id = "
                                + service
                                + " and m.taxonomy_id = :taxonomy)")
                .byId(
                        "organization",
                        organization_id,
                        "exists (select from directory.service s where s.id = " + service
                                + " and s.organization_id = :organization)");
        if (modified_after == null) {
            return Optional.of(question);
        }
        return Question.moment(modified_after).map(after -> {
            question.values().put("after", after);
            return row.equals("t") ? question.always("t.last_modified >= :after") : question;
        });
    }
}
