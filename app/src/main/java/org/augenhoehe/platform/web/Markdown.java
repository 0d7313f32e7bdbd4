package org.augenhoehe.platform.web;

import java.util.regex.Pattern;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/// Turns what people wrote in Markdown into safe HTML. Written HTML is shown as text, headings begin
/// below the page's own, links say that they come from a person, pictures are left out: a picture
/// from elsewhere would tell its host who reads.
@Component
public class Markdown {
    private static final PolicyFactory SAFE = safe().toFactory();

    /// What may be in it, for rooms that allow something besides.
    public static HtmlPolicyBuilder safe() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr")
                .allowElements("h2", "h3", "h4", "h5", "h6")
                .allowElements((name, attributes) -> name.equals("h1") ? "h2" : name, "h1")
                .allowElements("a")
                .allowAttributes("href")
                .matching(Pattern.compile("(?!//|\\\\).*")) // says openly when it leads to another house
                .onElements("a")
                .allowAttributes("start")
                .onElements("ol")
                .allowStandardUrlProtocols()
                .allowUrlProtocols("tel")
                .requireRelsOnLinks("nofollow", "ugc", "noopener");
    }

    /// So many lists and quotations may stand within one another; whatever lies deeper is plain text.
    public static final int DEEPEST = 50;

    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>\n").build();

    public String html(String markdown) {
        return SAFE.sanitize(renderer.render(parser.parse(markdown)));
    }
}
