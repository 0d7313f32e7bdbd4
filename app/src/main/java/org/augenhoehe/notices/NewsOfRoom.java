package org.augenhoehe.notices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// The kinds of news of one room, which somebody wishes for together or one by one.
///
/// @param room the first word of their text keys; {@link #OTHER} holds those of rooms with one kind only
/// @param label how the room calls its news: the text `<room>.news`
/// @param kinds their ids and names
/// @param first how many kinds stand before them on the page
public record NewsOfRoom(String room, String label, List<Option> kinds, int first) {
    private static final String OTHER = "other";

    /// How much of a room's news somebody wishes for.
    public enum Extent {
        ALL,
        NONE,
        SOME
    }

    /// In the order of their names. What no room calls anything stands last.
    static List<NewsOfRoom> of(Page page, List<NoticeKind> kinds) {
        var many = kinds.stream().collect(Collectors.groupingBy(NewsOfRoom::roomOf, Collectors.counting()));
        Function<NoticeKind, String> placed = kind -> {
            var room = roomOf(kind);
            return many.getOrDefault(room, 0L) > 1 && page.hasText(room + ".news") ? room : OTHER;
        };
        var byRoom = kinds.stream().collect(Collectors.groupingBy(placed, LinkedHashMap::new, Collectors.toList()));
        var labels = byRoom.keySet().stream().collect(Collectors.toMap(room -> room, room -> label(page, room)));
        var order = byRoom.keySet().stream()
                .sorted(Comparator.<String, Boolean>comparing(OTHER::equals)
                        .thenComparing(
                                room -> labels.getOrDefault(room, room),
                                page.language().collator()))
                .toList();
        var rooms = new ArrayList<NewsOfRoom>();
        int first = 0;
        for (var room : order) {
            var options = byRoom.getOrDefault(room, List.of()).stream()
                    .map(kind -> new Option(kind.id(), page.t(kind.textKey() + ".kind")))
                    .toList();
            rooms.add(new NewsOfRoom(room, labels.getOrDefault(room, room), options, first));
            first += options.size();
        }
        return List.copyOf(rooms);
    }

    /// The field that asks how much of it.
    public String field() {
        return "news-" + room;
    }

    /// What somebody wishes for who never said how much of it is all that is ticked.
    Stream<String> wanted(Form form) {
        var ids = kinds.stream().map(Option::value);
        return switch (form.value(field())) {
            case "ALL" -> ids;
            case "NONE" -> Stream.empty();
            default -> ids.filter(kind -> form.has("kinds", kind));
        };
    }

    /// How many of them the form wishes for.
    public long count(Form form) {
        return wanted(form).count();
    }

    /// Fills in how much of it is wished for, out of the kinds that are ticked.
    void fill(Form form) {
        var ticked = count(form);
        if (ticked == kinds.size()) {
            form.with(field(), Extent.ALL.name());
        } else {
            form.with(field(), (ticked == 0 ? Extent.NONE : Extent.SOME).name());
        }
    }

    private static String roomOf(NoticeKind kind) {
        return kind.textKey().substring(0, kind.textKey().indexOf('.'));
    }

    private static String label(Page page, String room) {
        return page.t(room.equals(OTHER) ? "notices.wishes.other" : room + ".news");
    }
}
