package org.augenhoehe.knowledge.wiki.link;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Link;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;

/// Where a link stands while Markdown is read: a node that names nothing but its number. Nobody writes the signs around
/// it; written ones go.
final class Places implements InlineContentParserFactory {
    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern PLACE = Pattern.compile("\uE000(\\d{1,6})\uE001");

    /// @param number of the link, as they stand in the text
    static String of(int number) {
        return "" + BEGIN + number + END;
    }

    /// The place that a text is; its number is the first group.
    static Matcher matcher(String text) {
        return PLACE.matcher(text);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(BEGIN);
    }

    @Override
    public InlineContentParser create() {
        return state -> {
            var scanner = state.scanner();
            scanner.next();
            var start = scanner.position();
            if (scanner.find(END) < 0) {
                return ParsedInline.none();
            }
            var number = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            return ParsedInline.of(new Link("" + BEGIN + number + END, null), scanner.position());
        };
    }
}
