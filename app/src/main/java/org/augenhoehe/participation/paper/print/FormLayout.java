package org.augenhoehe.participation.paper.print;

import java.util.List;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.paper.Sheet;

/// Where everything of a form stands, the same for all its copies.
final class FormLayout {
    /// Below the square code and the code in letters.
    static final double TOP = 49;

    static final double BOTTOM = 279;
    /// From one box to the next one below it: nobody's cross reaches another box by accident.
    static final double STEP = 12.5;

    static final double BESIDE_BOX = Sheet.BOX + 5;
    private static final double WRITING_LINE = 11;
    /// A question that is smaller than this share of a page is not torn apart.
    private static final double TOGETHER = 0.6;

    final Flow flow = new Flow(TOP, BOTTOM);
    final Typesetter setter;
    final PrintTexts texts;

    FormLayout(Typesetter setter, PrintTexts texts) {
        this.setter = setter;
        this.texts = texts;
    }

    List<List<Piece>> pages(PaperForm form) {
        if (!Head.holds(setter, form.title())) {
            var title = setter.lines(form.title(), Type.TITLE, Flow.WIDTH);
            flow.words(new Node("H1", null), title, Type.TITLE);
            flow.down(4);
        }
        form.intro().forEach(this::paragraph);
        if (form.questions().stream().anyMatch(question -> !(question instanceof Lines))) {
            howTo();
        }
        form.questions().forEach(this::question);
        flow.skip(6);
        form.closing().forEach(this::paragraph);
        return flow.pages();
    }

    private void paragraph(String text) {
        flow.words(new Node("P", null), setter.lines(text, Type.TEXT, Flow.WIDTH), Type.TEXT);
        flow.skip(2.5);
    }

    /// How to mark, and how to take a mark back, with a picture of each.
    private void howTo() {
        flow.skip(2);
        example(texts.how(), texts.howPicture(), Piece.Drawn.CROSS);
        example(texts.mistake(), texts.mistakePicture(), Piece.Drawn.FILLED);
    }

    private void example(String text, String picture, Piece.Drawn drawn) {
        var lines = setter.lines(text, Type.TEXT, Flow.WIDTH - BESIDE_BOX);
        flow.need(height(lines));
        flow.put(new Piece.Box(new Node("Figure", null, picture), Flow.LEFT, boxAt(flow.y()), "", drawn));
        flow.beside(new Node("P", null), Flow.LEFT + BESIDE_BOX, Flow.WIDTH - BESIDE_BOX, lines);
        flow.down(4);
    }

    private void question(PaperQuestion question) {
        flow.skip(7);
        var wording = setter.lines(question.wording(), Type.QUESTION, Flow.WIDTH);
        var hint = setter.lines(question.hint(), Type.TEXT, Flow.WIDTH);
        var head = wording.size() * Type.QUESTION.line + hint.size() * Type.TEXT.line + 3;
        var grid = new GridLayout(this);
        var body = switch (question) {
            case Choice choice ->
                choice.answers().stream()
                        .mapToDouble(answer -> step(label(answer)))
                        .sum();
            case Grid rows -> grid.height(rows);
            case Lines lines -> lines.lines() * WRITING_LINE;
        };
        var first = switch (question) {
            case Choice choice ->
                choice.answers().isEmpty() ? 0 : step(label(choice.answers().getFirst()));
            case Grid rows -> grid.first(rows);
            case Lines ignored -> Math.min(body, 2 * WRITING_LINE);
        };
        flow.need(head + body <= TOGETHER * flow.room() ? head + body : Math.min(head + first, flow.room()));
        flow.words(new Node("H2", null), wording, Type.QUESTION);
        if (!hint.isEmpty()) {
            flow.words(new Node("P", null), hint, Type.TEXT);
        }
        flow.down(3);
        switch (question) {
            case Choice choice -> choice(choice);
            case Grid rows -> grid.put(rows);
            case Lines lines -> lines(lines);
        }
    }

    private void choice(Choice choice) {
        var list = new Node("L", null);
        for (var answer : choice.answers()) {
            var lines = label(answer);
            flow.need(Math.min(height(lines), flow.room()));
            var item = new Node("LI", list);
            box(new Node("Lbl", item, texts.box()), Flow.LEFT, flow.y(), choice.id() + '/' + answer.id());
            flow.beside(new Node("LBody", item), Flow.LEFT + BESIDE_BOX, Flow.WIDTH - BESIDE_BOX, lines);
            flow.down(lines.isEmpty() ? STEP : STEP - Type.TEXT.line);
        }
    }

    /// Room to write by hand.
    private void lines(Lines lines) {
        for (var line = 0; line < lines.lines(); line++) {
            flow.need(WRITING_LINE);
            flow.down(WRITING_LINE);
            flow.put(new Piece.Rule(Flow.LEFT, flow.y() - 1, Flow.WIDTH, 0.35));
        }
    }

    /// @param y upper edge of the line of text that it stands beside
    void box(Node node, double x, double y, String id) {
        flow.put(new Piece.Box(node, x, boxAt(y), id, Piece.Drawn.NOTHING));
    }

    static double boxAt(double y) {
        return y + (Type.TEXT.line - Sheet.BOX) / 2;
    }

    private List<Line> label(PaperAnswer answer) {
        return setter.lines(answer.label(), Type.TEXT, Flow.WIDTH - BESIDE_BOX);
    }

    static double height(List<Line> lines) {
        return Math.max(1, lines.size()) * Type.TEXT.line;
    }

    static double step(List<Line> lines) {
        return height(lines) + STEP - Type.TEXT.line;
    }
}
