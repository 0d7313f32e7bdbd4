package org.augenhoehe.opendata.show;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.opendata.daily.DayList;
import org.augenhoehe.opendata.facts.Facts;
import org.augenhoehe.opendata.facts.Licence;
import org.augenhoehe.opendata.row.Field;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A data set as its page tells it.
///
/// @param licence null where nobody has decided yet
/// @param days what there is of it in the files of the days, the newest first
public record SetShown(
        String name,
        String title,
        String about,
        List<String> keywords,
        List<Field> fields,
        String live,
        String description,
        @Nullable Licence licence,
        boolean gathered,
        List<Day> days) {

    /// @param list of the whole day
    public record Day(DayList list, DayList.OfSet set) {}

    static SetShown of(Page page, DataSet<?> set, Facts facts, List<DayList> days) {
        return new SetShown(
                set.name(),
                title(page, set.name()),
                page.t(set.aboutKey()),
                keywords(page, set.name()),
                Field.of(set),
                set.live(),
                set.description(),
                facts.licenceOf(set),
                set.isGathered(),
                days.stream()
                        .flatMap(list -> list.find(set.name()).map(one -> new Day(list, one)).stream())
                        .toList());
    }

    private static String title(Page page, String name) {
        var key = "opendata.set." + name + ".title";
        return page.hasText(key) ? page.t(key) : name;
    }

    private static List<String> keywords(Page page, String name) {
        var key = "opendata.set." + name + ".keywords";
        return page.hasText(key) ? Arrays.asList(page.t(key).split(", *")) : List.of();
    }

    public String path() {
        return CataloguePages.PATH + "/" + name;
    }

    public boolean countsPeople() {
        return fields.stream().anyMatch(Field::countsPeople);
    }
}
