package org.augenhoehe.operations.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.place.Place;
import org.augenhoehe.platform.place.Place.CrisisNumber;
import org.augenhoehe.platform.place.PlaceVersion;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Who changed what, field by field, the newest first.
@Component
class PlaceHistory {
    private static final Place NOTHING = new Place("", List.of(), "", "", "", List.of(), "", "");

    private final ThisPlace thisPlace;
    private final People people;
    private final Languages languages;

    PlaceHistory(ThisPlace thisPlace, People people, Languages languages) {
        this.thisPlace = thisPlace;
        this.people = people;
        this.languages = languages;
    }

    int newest() {
        return thisPlace.listVersions().stream()
                .mapToInt(PlaceVersion::version)
                .max()
                .orElse(0);
    }

    List<VersionView> list(Page page) {
        var versions = thisPlace.listVersions();
        var names = people.names(versions.stream()
                .map(PlaceVersion::changedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var views = new ArrayList<VersionView>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var before = i + 1 < versions.size() ? versions.get(i + 1).place() : NOTHING;
            views.add(new VersionView(
                    version.version(),
                    page.moment(version.changedAt()),
                    version.changedBy() == null ? "" : names.getOrDefault(version.changedBy(), ""),
                    changes(page, before, version.place()),
                    i == 0));
        }
        return views;
    }

    private List<VersionView.Change> changes(Page page, Place before, Place after) {
        var changes = new ArrayList<VersionView.Change>();
        compare(changes, page.t("operations.place.name"), before, after, Place::name);
        compare(changes, page.t("operations.place.languages"), before, after, this::languages);
        compare(changes, page.t("operations.place.mail"), before, after, Place::contactMail);
        compare(changes, page.t("operations.place.phone"), before, after, Place::contactPhone);
        compare(changes, page.t("operations.place.address"), before, after, Place::contactAddress);
        compare(changes, page.t("operations.place.crisis"), before, after, PlaceHistory::crisis);
        compare(changes, page.t("operations.place.imprint"), before, after, Place::imprint);
        compare(changes, page.t("operations.place.privacy"), before, after, Place::privacy);
        return changes;
    }

    private static void compare(
            List<VersionView.Change> changes, String field, Place before, Place after, Function<Place, String> value) {
        if (!value.apply(before).equals(value.apply(after))) {
            changes.add(new VersionView.Change(field, value.apply(before), value.apply(after)));
        }
    }

    private String languages(Place place) {
        return place.languages().stream()
                .map(tag -> languages.find(tag).map(Language::ownName).orElse(tag))
                .collect(Collectors.joining(", "));
    }

    private static String crisis(Place place) {
        return place.crisisNumbers().stream().map(PlaceHistory::line).collect(Collectors.joining("\n"));
    }

    private static String line(CrisisNumber number) {
        return number.label() + ": " + number.number();
    }
}
