package org.augenhoehe.participation.writing.handed;

import java.util.stream.Collectors;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// The document as plain text, as people wrote it.
public final class AsMarkdown {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    private AsMarkdown() {}

    public static String of(HandedText text) {
        var title = new Heading();
        title.setLevel(1);
        title.appendChild(new Text(text.title()));
        var words = text.paragraphs().stream()
                .map(SafeText::of)
                .map(AsMarkdown::render)
                .collect(Collectors.joining("\n"));
        return render(title) + "\n" + words + "\n---\n\n" + text.version() + "  \n<" + text.link() + ">\n";
    }

    private static String render(Node node) {
        var rendered = RENDERER.render(node);
        return rendered.endsWith("\n") ? rendered : rendered + "\n";
    }
}
