package org.augenhoehe.directory.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.augenhoehe.search.GermanText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// What one may ask of services and of the places where they are, by the names of the OpenAPI.
record ServiceQuestion(
        @Nullable String search,
        @Nullable String taxonomy_term_id,
        @Nullable String taxonomy_id,
        @Nullable String organization_id,
        @Nullable String modified_after) {

    Question onServices(GermanText german) {
        var question = about("service", "t.id", german);
        return StringUtils.hasText(modified_after)
                ? question.always("t.last_modified >= :after").with("after", moment(modified_after))
                : question;
    }

    Question onPlaces(GermanText german) {
        var question = about("service_at_location", "t.service_id", german);
        return StringUtils.hasText(modified_after)
                ? question.always(
                                "exists (select from directory.service s where s.id = t.service_id and s.last_modified >= :after)")
                        .with("after", moment(modified_after))
                : question;
    }

    /// @param service where the row has the id of the service
    private Question about(String kind, String service, GermanText german) {
        return Question.of(kind)
                .byWords(
                        search == null ? null : german.query(search),
                        "exists (select from directory.listing_text l where l.service_id = " + service
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
    }

    private static OffsetDateTime moment(String written) {
        try {
            var text = written.strip();
            var moment = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
            // Years with more digits, or before Christ, are no moments of any service.
            if (moment.getYear() > 0 && moment.getYear() < 10_000) {
                return moment;
            }
        } catch (DateTimeException none) {
            // said below
        }
        throw new BadQuestion("“modified_after” is a day or a moment, as “2026-11-23” or “2026-11-23T08:00:00Z”.");
    }
}
