package org.augenhoehe.knowledge.wiki.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.picture.Picture;
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

/// Puts links and pictures where their places are, and in code what was written there.
final class Putting extends AbstractVisitor {
    private final List<String> links;
    private final Map<UUID, String> names;
    private final Map<UUID, PageHtml.Shown> pictures;

    Putting(List<String> links, Map<UUID, String> names, Map<UUID, PageHtml.Shown> pictures) {
        this.links = links;
        this.names = names;
        this.pictures = pictures;
    }

    @Override
    public void visit(Link link) {
        var place = Places.matcher(link.getDestination());
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
            link.setDestination(
                    PageHtml.MISSING + URLEncoder.encode(found.group(1).strip(), StandardCharsets.UTF_8));
            link.appendChild(new Text((words != null ? words : found.group(1)) + PageHtml.SAYS_MISSING));
        }
    }

    /// A picture from elsewhere would tell its host who reads: it becomes a link.
    @Override
    public void visit(Image image) {
        var id = image.getDestination().startsWith(PageHtml.PICTURES)
                ? Ids.find(image.getDestination().substring(PageHtml.PICTURES.length()))
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
            report.appendChild(new Text(PageHtml.SAYS_REPORT));
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
        return Places.matcher(literal)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Links.written(links.get(Integer.parseInt(place.group(1))), names)));
    }
}
