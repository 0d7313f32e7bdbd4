package org.augenhoehe.participation.writing.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.participation.gathering.Bylines;
import org.augenhoehe.participation.gathering.Bylines.Signed;
import org.augenhoehe.participation.writing.easy.Easy;
import org.augenhoehe.participation.writing.easy.EasyStore;
import org.augenhoehe.participation.writing.show.ContributorsShown.Line;
import org.augenhoehe.participation.writing.show.ContributorsShown.Writer;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells who wrote what: by name only where somebody wants that, and nobody of whom moderation hid the words.
@Component
class Contributors {
    private final WritingDoor door;
    private final TextStore texts;
    private final EasyStore easy;
    private final Writings writings;
    private final Bylines bylines;

    Contributors(WritingDoor door, TextStore texts, EasyStore easy, Writings writings, Bylines bylines) {
        this.door = door;
        this.texts = texts;
        this.easy = easy;
        this.writings = writings;
        this.bylines = bylines;
    }

    ContributorsShown of(Page page, UUID id) {
        var step = door.get(id);
        var document = door.getOpen(id);
        var all = texts.listAll(id).stream().filter(one -> !one.hidden()).toList();
        var easily = easy.list(List.of(id));
        var names = bylines.names(Stream.concat(
                        all.stream().map(Contributors::signed),
                        easily.values().stream().map(Contributors::signed))
                .toList());
        var written = all.stream().filter(one -> !one.isOfHosts()).toList();
        var byParagraph = all.stream().collect(Collectors.groupingBy(Paragraph::id));
        return new ContributorsShown(
                step,
                document,
                document.title().isEmpty() ? step.question() : document.title(),
                writers(page, written, names),
                texts.list(id, document.version()).stream()
                        .map(one -> line(
                                page, one, byParagraph.getOrDefault(one.id(), List.of()), easily.get(one.id()), names))
                        .toList());
    }

    private static List<Writer> writers(Page page, List<Paragraph> written, Bylines.Names names) {
        var counted =
                written.stream().collect(Collectors.groupingBy(one -> name(page, one, names), Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> new Writer(one.getKey(), one.getValue().intValue()))
                .toList();
    }

    private Line line(Page page, Paragraph now, List<Paragraph> all, @Nullable Easy easily, Bylines.Names names) {
        var by = new ArrayList<String>();
        all.stream()
                .filter(one -> !one.isOfHosts())
                .map(one -> name(page, one, names))
                .distinct()
                .forEach(by::add);
        return new Line(
                writings.line(now, null, 0),
                all.stream().anyMatch(Paragraph::isOfHosts),
                by,
                easily == null ? "" : names.say(page, signed(easily), false));
    }

    private static String name(Page page, Paragraph one, Bylines.Names names) {
        return names.say(page, signed(one), false);
    }

    private static Signed signed(Easy easily) {
        return new Signed(easily.author(), easily.named(), null);
    }

    private static Signed signed(Paragraph paragraph) {
        return new Signed(paragraph.author(), paragraph.named(), null);
    }
}
