package org.augenhoehe.mydata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.platform.web.Page;

/// What a room stores, in the reader's language.
///
/// @param stays whether it stays without the name when the person is erased
public record SectionView(String title, boolean stays, List<String> columns, List<List<String>> rows) {

    static SectionView of(Page page, PersonalSection section) {
        return new SectionView(
                page.t(section.titleKey()),
                section.fate() == PersonalSection.Fate.STAYS_WITHOUT_NAME,
                section.columnKeys().stream().map(key -> page.t(key)).toList(),
                section.rows().stream()
                        .map(row -> row.stream().map(value -> text(page, value)).toList())
                        .toList());
    }

    private static String text(Page page, Object value) {
        return switch (value) {
            case Instant moment -> page.moment(moment);
            case LocalDate day ->
                page.day(day.atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());
            case Boolean yes -> page.t(yes ? "mydata.yes" : "mydata.no");
            case TextKey text -> page.t(text.key());
            default -> String.valueOf(value);
        };
    }
}
