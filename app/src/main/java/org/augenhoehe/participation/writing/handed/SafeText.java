package org.augenhoehe.participation.writing.handed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.augenhoehe.platform.web.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// What people wrote in Markdown, with nothing in it that could harm whoever opens the file: HTML is only words, links
/// lead to pages, mails and phones, and of pictures the description stays.
final class SafeText {
    private static final Pattern LINK = Pattern.compile("(?:https?|mailto|tel):.*", Pattern.DOTALL);
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(Markdown.DEEPEST).build();

    private SafeText() {}

    static Node of(String markdown) {
        var text = PARSER.parse(markdown);
        text.accept(new Cleaning());
        return text;
    }

    private static final class Cleaning extends AbstractVisitor {
        @Override
        public void visit(HtmlBlock block) {
            var words = new Paragraph();
            words.appendChild(new Text(block.getLiteral()));
            replace(block, words);
        }

        @Override
        public void visit(HtmlInline inline) {
            replace(inline, new Text(inline.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!leadsSomewhere(link.getDestination().strip())) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        /// An address that is none would spoil the whole file.
        private static boolean leadsSomewhere(String destination) {
            try {
                return LINK.matcher(new URI(destination).toString().toLowerCase(Locale.ROOT))
                        .matches();
            } catch (URISyntaxException none) {
                return false;
            }
        }

        private static void replace(Node old, Node now) {
            old.insertAfter(now);
            old.unlink();
        }

        private static void unwrap(Node node) {
            for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }
}
