package org.augenhoehe.knowledge.wiki.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.picture.Picture;
import org.augenhoehe.platform.web.Markdown;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
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

    /// Begins and ends the place of a link while Markdown is read. Nobody writes them; written ones go.
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';
    private static final String SAYS_MISSING = "\uE002";
    private static final String SAYS_REPORT = "\uE003";
    private static final Pattern SIGNS = Pattern.compile("[\uE000-\uE003]");
    private static final Pattern PLACE = Pattern.compile("\uE000(\\d{1,6})\uE001");

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
            return "" + BEGIN + (links.size() - 1) + END;
        });
        var document = parserFor(places).parse(places);
        document.accept(new Putting(links, names, pictures));
        return document;
    }

    /// A picture of the house.
    ///
    /// @param caption its source and licence
    public record Shown(String description, String caption) {}

    /// Where a link stands: a node that names nothing but its number.
    private static final class Places implements InlineContentParserFactory {
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

    /// Puts links and pictures where their places are, and in code what was written there.
    private static final class Putting extends AbstractVisitor {
        private final List<String> links;
        private final Map<UUID, String> names;
        private final Map<UUID, Shown> pictures;

        Putting(List<String> links, Map<UUID, String> names, Map<UUID, Shown> pictures) {
            this.links = links;
            this.names = names;
            this.pictures = pictures;
        }

        @Override
        public void visit(Link link) {
            var place = PLACE.matcher(link.getDestination());
            if (link.getFirstChild() == null && place.matches()) {
                put(link, links.get(Integer.parseInt(place.group(1))));
            } else {
                visitChildren(link);
            }
        }

        private void put(Link link, String written) {
            var found = Links.LINK.matcher(written).results().findFirst().orElseThrow();
            var id = Links.id(found);
            var words = found.group(2);
            if (id.isPresent()) {
                var name = names.get(id.get());
                link.setDestination("/wissen/seite/" + id.get());
                link.appendChild(new Text(words != null ? words : name == null ? "…" : name));
            } else {
                link.setDestination(MISSING + URLEncoder.encode(found.group(1).strip(), StandardCharsets.UTF_8));
                link.appendChild(new Text((words != null ? words : found.group(1)) + SAYS_MISSING));
            }
        }

        /// A picture from elsewhere would tell its host who reads: it becomes a link.
        @Override
        public void visit(Image image) {
            var id = image.getDestination().startsWith(PICTURES)
                    ? Ids.find(image.getDestination().substring(PICTURES.length()))
                    : Optional.<UUID>empty();
            var shown = id.map(pictures::get);
            if (shown.isEmpty()) {
                var link = new Link(image.getDestination(), null);
                image.insertBefore(link);
                for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                    link.appendChild(child);
                }
                if (link.getFirstChild() == null) {
                    link.appendChild(new Text(image.getDestination()));
                }
                image.unlink();
                return;
            }
            if (image.getFirstChild() == null) {
                image.appendChild(new Text(shown.get().description()));
            }
            var caption = new Emphasis("_");
            caption.appendChild(new Text(shown.get().caption()));
            if (!standsInALink(image)) {
                var report = new Link("/melden/" + Picture.MODERATED + "/" + id.get(), null);
                report.appendChild(new Text(SAYS_REPORT));
                image.insertAfter(report);
                image.insertAfter(new Text(" · "));
            }
            image.insertAfter(caption);
            image.insertAfter(new HardLineBreak());
        }

        private static boolean standsInALink(Node node) {
            for (var within = node.getParent(); within != null; within = within.getParent()) {
                if (within instanceof Link) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(asWritten(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setLiteral(asWritten(code.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(asWritten(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(asWritten(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            html.setLiteral(asWritten(html.getLiteral()));
        }

        private String asWritten(String literal) {
            return PLACE.matcher(literal)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            Links.written(links.get(Integer.parseInt(place.group(1))), names)));
        }
    }
}
