package org.augenhoehe.participation.writing.handed;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Writes Markdown into a Word file.
final class DocxWriter extends AbstractVisitor {
    private static final int INDENT = 500;
    private static final int DEEPEST_LIST = 5;

    private final XWPFDocument file;
    private final DocxStyles styles;
    private final Headings headings = new Headings();
    private final Deque<BigInteger> lists = new ArrayDeque<>();
    private int quotes;
    private boolean strong;
    private boolean emphasised;
    private @Nullable String link;
    private @Nullable XWPFParagraph paragraph;

    DocxWriter(XWPFDocument file, DocxStyles styles) {
        this.file = file;
        this.styles = styles;
    }

    @Override
    public void visit(Heading heading) {
        begin().setStyle(DocxStyles.heading(headings.below(heading.getLevel()) - 1));
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph words) {
        var begun = begin();
        if (!lists.isEmpty()) {
            begun.setNumID(lists.getLast());
            begun.setNumILvl(BigInteger.valueOf(Math.min(lists.size() - 1, DEEPEST_LIST)));
        }
        if (quotes > 0) {
            begun.setIndentationLeft(INDENT * quotes);
        }
        visitChildren(words);
    }

    @Override
    public void visit(BulletList list) {
        within(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        within(list, true);
    }

    private void within(ListBlock list, boolean numbered) {
        lists.addLast(styles.newList(numbered));
        visitChildren(list);
        lists.removeLast();
    }

    @Override
    public void visit(BlockQuote quote) {
        quotes++;
        visitChildren(quote);
        quotes--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    private void lines(String literal) {
        begin();
        var lines = literal.stripTrailing().split("\n", -1);
        for (int number = 0; number < lines.length; number++) {
            if (number > 0) {
                run().addBreak();
            }
            run().setText(lines[number]);
        }
    }

    @Override
    public void visit(Text words) {
        run().setText(clean(words.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        run().setText(clean(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        run().addBreak();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        run().addBreak();
    }

    @Override
    public void visit(StrongEmphasis words) {
        var before = strong;
        strong = true;
        visitChildren(words);
        strong = before;
    }

    @Override
    public void visit(Emphasis words) {
        var before = emphasised;
        emphasised = true;
        visitChildren(words);
        emphasised = before;
    }

    @Override
    public void visit(Link words) {
        link = words.getDestination();
        visitChildren(words);
        link = null;
    }

    private XWPFParagraph begin() {
        paragraph = file.createParagraph();
        return paragraph;
    }

    private XWPFRun run() {
        var into = paragraph == null ? begin() : paragraph;
        XWPFRun run = link == null ? into.createRun() : into.createHyperlinkRun(link);
        run.setBold(strong);
        run.setItalic(emphasised);
        if (link != null) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        return run;
    }

    /// Signs that no XML can hold go.
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
