package org.augenhoehe.knowledge.wiki.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a MediaWiki page as Markdown: headings, lists, links, emphasis, tables, categories, code. What it does
/// not
/// understand it leaves out and notes: templates above all, which are programs of the wiki they come from.
final class Wikitext {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern AS_IS = tag("nowiki");
    private static final Pattern CODE = tag("pre|syntaxhighlight|source|code");
    private static final Pattern SOURCE = tag("ref");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{([^{}|]*+)[^{}]*+}}");
    private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,30}__");
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|\\n]+)(?:\\|([^\\[\\]\\n]*))?]]");
    private static final Pattern FILE = Pattern.compile(
            "\\[\\[(?:Datei|Bild|File|Image|Media|Medium):[^\\[\\]]*+(?:\\[\\[[^\\[\\]]*+]][^\\[\\]]*+)*+]]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CATEGORY =
            Pattern.compile("\\[\\[(?:Kategorie|Category):([^\\[\\]|]+)(?:\\|[^\\[\\]]*)?]]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\[(https?://[^\\s\\]<>\"]{1,2000}+)[ \\t]*+([^\\]\\n]{0,2000}+)]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\[\\]<>\"|{}]+[^\\s\\[\\]<>\"|{}.,;:!?)]");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*>");
    private static final Pattern LIST = Pattern.compile("^([*#:;]++)\\s*+(.*)$");
    private static final Pattern KEPT = Pattern.compile("\uE100(\\d+)\uE101");
    private static final Pattern SIGNS = Pattern.compile("[\uE000-\uE1FF]");
    private static final int DEEPEST = 40;

    private final List<String> kept = new ArrayList<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final String title;
    private final Notes notes;

    private Wikitext(String title, Notes notes) {
        this.title = title;
        this.notes = notes;
    }

    static String markdown(String title, String text, Notes notes) {
        return new Wikitext(title, notes).convert(text);
    }

    private static Pattern tag(String names) {
        return Pattern.compile("<(" + names + ")\\b([^<>]*+)>", Pattern.CASE_INSENSITIVE);
    }

    private String convert(String wikitext) {
        var text = SIGNS.matcher(wikitext).replaceAll("").replace("\r\n", "\n");
        text = COMMENT.matcher(text).replaceAll("");
        text = within(AS_IS, text, inner -> keep(InMarkdown.escaped(inner)));
        text = within(CODE, text, inner -> keep(InMarkdown.code(inner)));
        text = withoutTemplates(text);
        text = within(SOURCE, text, inner -> inner.isBlank() ? "" : " (" + inner.strip() + ")");
        text = each(FILE, text, found -> told("wiki.taking.note.picture"));
        text = each(CATEGORY, text, found -> {
            categories.add(found.group(1).strip());
            return "";
        });
        text = each(LINK, text, this::link);
        text = each(ELSEWHERE, text, found -> keep(InMarkdown.linkElsewhere(found.group(1), found.group(2))));
        text = each(ADDRESS, text, found -> keep("<" + found.group() + ">"));
        text = SWITCH.matcher(text).replaceAll("");
        text = each(BREAK, text, found -> keep("\\\n"));
        text = each(TAG, text, found -> {
            notes.add("wiki.taking.note.tag", title + ": " + found.group(1).toLowerCase(Locale.ROOT));
            return "";
        });
        var lines = lines(text);
        if (!categories.isEmpty()) {
            lines += "\n\nKategorien: " + InMarkdown.escaped(String.join(", ", categories));
        }
        return restored(lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    private String withoutTemplates(String text) {
        var now = text;
        for (int depth = 0; depth < DEEPEST && now.contains("{{"); depth++) {
            var next = each(TEMPLATE, now, found -> {
                notes.add(
                        "wiki.taking.note.template",
                        title + ": " + found.group(1).strip());
                return "";
            });
            if (next.equals(now)) {
                break;
            }
            now = next;
        }
        return now;
    }

    private String link(MatchResult found) {
        var target = found.group(1).strip();
        var words = found.group(2) == null ? "" : found.group(2).strip();
        if (target.startsWith(":")) {
            return words.isEmpty() ? target.substring(1) : words;
        }
        var section = target.indexOf('#');
        var page = section < 0 ? target : target.substring(0, section).strip();
        if (page.isEmpty()) {
            return words.isEmpty() ? target.substring(1) : words;
        }
        if (page.matches("[a-z][a-z-]{1,11}:.*")) {
            notes.add("wiki.taking.note.elsewhere", title + ": " + page);
            return words.isEmpty() ? page : words;
        }
        var name = page.replace('_', ' ');
        var shown = words.isEmpty() || words.equals(name) ? "" : "|" + InMarkdown.plain(words);
        return keep("[[" + name + shown + "]]");
    }

    private String lines(String text) {
        var out = new StringBuilder();
        var table = new WikiTable();
        var before = "";
        for (var line : text.split("\n", -1)) {
            var bare = line.strip();
            if (table.isOpen() || bare.startsWith("{|")) {
                if (table.take(bare)) {
                    out.append("\n\n").append(table.markdown(InMarkdown::words)).append("\n\n");
                    table = new WikiTable();
                }
                continue;
            }
            var now = line(line);
            var list = LIST.matcher(bare).matches();
            // A list goes on in the next line; whatever else begins after it stands apart.
            if (!before.isEmpty() && list != LIST.matcher(before).matches()) {
                out.append('\n');
            }
            out.append(now).append('\n');
            before = bare;
        }
        if (table.isOpen()) {
            out.append("\n\n").append(table.markdown(InMarkdown::words));
        }
        return out.toString();
    }

    private String line(String line) {
        var bare = line.strip();
        var level = level(bare);
        if (level > 0) {
            var heading = bare.substring(level, bare.length() - level).strip();
            return "\n" + "#".repeat(level) + " " + InMarkdown.words(heading) + "\n";
        }
        if (bare.startsWith("----")) {
            return "\n---\n";
        }
        var list = LIST.matcher(line);
        if (list.matches()) {
            return InMarkdown.listed(list.group(1), InMarkdown.words(list.group(2)));
        }
        if (line.startsWith(" ") && !bare.isEmpty()) {
            return keep("    " + restored(line.substring(1)));
        }
        return InMarkdown.words(line);
    }

    /// As many signs as stand on both sides; 0 for what is no heading.
    private static int level(String bare) {
        int level = 0;
        while (level < 6
                && 2 * level + 2 < bare.length()
                && bare.charAt(level) == '='
                && bare.charAt(bare.length() - 1 - level) == '=') {
            level++;
        }
        return bare.substring(level, bare.length() - level).isBlank() ? 0 : level;
    }

    /// Puts something else in the place of tags with what is between them. An end that is missing is looked for once
    /// for each name: a thousand open tags take no longer than one.
    private static String within(Pattern tags, String text, UnaryOperator<String> replacement) {
        var out = new StringBuilder();
        var endless = new HashSet<String>();
        var tag = tags.matcher(text);
        int at = 0;
        int from = 0;
        while (tag.find(from)) {
            from = tag.end();
            var name = tag.group(1).toLowerCase(Locale.ROOT);
            var inner = "";
            if (!tag.group(2).endsWith("/")) {
                var end = Pattern.compile("</" + name + "\\s*+>", Pattern.CASE_INSENSITIVE)
                        .matcher(text);
                if (endless.contains(name) || !end.find(tag.end())) {
                    endless.add(name);
                    continue;
                }
                inner = text.substring(tag.end(), end.start());
                from = end.end();
            }
            out.append(text, at, tag.start()).append(replacement.apply(inner));
            at = from;
        }
        return out.append(text, at, text.length()).toString();
    }

    private String told(String textKey) {
        notes.add(textKey, title);
        return "";
    }

    private String keep(String markdown) {
        kept.add(markdown);
        return "\uE100" + (kept.size() - 1) + "\uE101";
    }

    private String restored(String text) {
        var now = text;
        for (int depth = 0; depth < DEEPEST && KEPT.matcher(now).find(); depth++) {
            now = each(KEPT, now, found -> kept.get(Integer.parseInt(found.group(1))));
        }
        return now;
    }

    private static String each(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
    }
}
