package org.augenhoehe.knowledge.wiki.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.Markdown;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.PolicyFactory;

/// The text of a page as HTML that does no harm: written HTML is shown as text, links lead to pages by what they are
/// called now, a page that is missing says so, and pictures are only those of the house, each with its source.
///
/// The HTML is kept, so it is in no language: what the house itself says in it stands as a sign that [#said] replaces.
public final class PageHtml {
    public static final String PICTURES = "/wissen/bilder/";
    static final String MISSING = "/wissen/neu?name=";

    static final String SAYS_MISSING = "\uE002";
    static final String SAYS_REPORT = "\uE003";
    private static final Pattern SIGNS = Pattern.compile("[\uE000-\uE003]");

    private static final PolicyFactory SAFE = Markdown.safe()
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "img")
            .allowAttributes("class")
            .matching(Pattern.compile("missing"))
            .onElements("a")
            .allowAttributes("src")
            .matching(Pattern.compile(PICTURES + "[0-9a-f-]{36}"))
            .onElements("img")
            .allowAttributes("alt", "loading")
            .onElements("img")
            .toFactory();

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = parser(TABLES);
    private static final Parser WITHOUT_TABLES = parser(List.of());

    /// A table fills up every row to the width of its head: a few thousand bars above many short lines would become
    /// more cells than the machine can hold. No page that people write comes near.
    private static final long MOST_CELLS = 100_000;

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link link && link.getDestination().startsWith(MISSING)) {
                    attributes.put("class", "missing");
                }
                if (node instanceof Image) {
                    attributes.put("loading", "lazy");
                }
            })
            .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(TABLES).build();

    private PageHtml() {}

    /// @param kept the text as it is kept
    /// @param names of the pages it links to; who is missing is hidden
    /// @param pictures those of the house that it shows
    public static String of(String kept, Map<UUID, String> names, Map<UUID, Shown> pictures) {
        return SAFE.sanitize(RENDERER.render(read(kept, names, pictures)));
    }

    /// Everything that it says, without signs, for the search.
    public static String words(String kept, Map<UUID, String> names) {
        return WORDS.render(read(kept, names, Map.of())).replace(SAYS_MISSING, "");
    }

    /// @param missing said of a link to a page that nobody has written yet
    /// @param report said of the way to report a picture
    public static String said(String html, String missing, String report) {
        return html.replace(SAYS_MISSING, " <span class=\"missing__said\">(" + missing + ")</span>")
                .replace(SAYS_REPORT, report);
    }

    /// The pictures that a text shows.
    public static Set<UUID> pictures(String kept) {
        return Set.copyOf(Pattern.compile(PICTURES + "([0-9a-f-]{36})")
                .matcher(kept)
                .results()
                .flatMap(found -> Ids.find(found.group(1)).stream())
                .toList());
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(Markdown.DEEPEST)
                .customInlineContentParserFactory(new Places())
                .build();
    }

    private static Parser parserFor(String text) {
        long lines = text.lines().count();
        long widest = text.lines()
                .mapToLong(line -> line.chars().filter(sign -> sign == '|').count() + 1)
                .max()
                .orElse(1);
        return lines * widest > MOST_CELLS ? WITHOUT_TABLES : PARSER;
    }

    private static Node read(String kept, Map<UUID, String> names, Map<UUID, Shown> pictures) {
        var links = new ArrayList<String>();
        var places = Links.replaced(SIGNS.matcher(kept).replaceAll(""), found -> {
            links.add(found.group());
            return Places.of(links.size() - 1);
        });
        var document = parserFor(places).parse(places);
        document.accept(new Putting(links, names, pictures));
        return document;
    }

    /// A picture of the house.
    ///
    /// @param caption its source and licence
    public record Shown(String description, String caption) {}
}
