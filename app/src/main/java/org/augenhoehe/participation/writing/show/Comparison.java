package org.augenhoehe.participation.writing.show;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.methods.text.Difference;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// Puts the paragraphs of two versions beside one another. Those that are gone stand where
/// they stood, all others where they stand by now.
final class Comparison {
    private Comparison() {}

    static List<DifferenceLine> of(List<Paragraph> before, List<Paragraph> after) {
        var old = byId(before);
        var now = byId(after);
        return Stream.concat(before.stream().filter(one -> !now.containsKey(one.id())), after.stream())
                .sorted(Comparator.comparing(Paragraph::place))
                .map(Paragraph::id)
                .distinct()
                .map(id -> line(old.get(id), now.get(id)))
                .toList();
    }

    private static DifferenceLine line(@Nullable Paragraph before, @Nullable Paragraph after) {
        var kind = before == null ? Difference.Kind.NEW : after == null ? Difference.Kind.GONE : Difference.Kind.SAME;
        var hidden = before != null && before.hidden() || after != null && after.hidden();
        return new DifferenceLine(
                kind,
                hidden
                        ? List.of()
                        : Difference.between(
                                before == null ? "" : before.wording(), after == null ? "" : after.wording()),
                hidden,
                before != null && after != null && before.place().compareTo(after.place()) != 0);
    }

    private static Map<UUID, Paragraph> byId(List<Paragraph> paragraphs) {
        return paragraphs.stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
    }
}
