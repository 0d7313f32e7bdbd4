package org.augenhoehe.participation.paper.issue;

import java.util.List;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;

/// A form as it lies in the database: questions carry their kind.
record FormJson(String title, List<String> intro, List<Asked> questions, List<String> closing) {
    static FormJson of(PaperForm form) {
        return new FormJson(
                form.title(),
                form.intro(),
                form.questions().stream().map(Asked::of).toList(),
                form.closing());
    }

    PaperForm form() {
        return new PaperForm(
                title, intro, questions.stream().map(Asked::question).toList(), closing);
    }

    /// @param number how many may be marked, or how many lines there are
    record Asked(
            String kind,
            String id,
            String wording,
            String hint,
            List<PaperAnswer> rows,
            List<PaperAnswer> columns,
            int number) {
        static Asked of(PaperQuestion question) {
            return switch (question) {
                case Choice one ->
                    new Asked("choice", one.id(), one.wording(), one.hint(), one.answers(), List.of(), one.most());
                case Grid one -> new Asked("grid", one.id(), one.wording(), one.hint(), one.rows(), one.columns(), 0);
                case Lines one ->
                    new Asked("lines", one.id(), one.wording(), one.hint(), List.of(), List.of(), one.lines());
            };
        }

        PaperQuestion question() {
            return switch (kind) {
                case "choice" -> new Choice(id, wording, hint, rows, number);
                case "grid" -> new Grid(id, wording, hint, rows, columns);
                default -> new Lines(id, wording, hint, number);
            };
        }
    }
}
