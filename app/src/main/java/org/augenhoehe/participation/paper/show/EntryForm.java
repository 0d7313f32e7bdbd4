package org.augenhoehe.participation.paper.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.paper.read.ReadBox;
import org.augenhoehe.participation.paper.read.ReadBox.Ink;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.util.MultiValueMap;

/// The fields in which a paper is entered: what was recognised stands in them, what is doubtful does not.
final class EntryForm {
    /// The tick that whoever enters it holds the pages that did not come.
    static final String PAGES = "seiten";

    private static final String SEEN = "gesehen-";

    private EntryForm() {}

    static String field(PaperQuestion question) {
        return "a-" + question.id();
    }

    static String field(Grid grid, PaperAnswer row) {
        return "a-" + grid.id() + "_" + row.id();
    }

    static String seen(PaperQuestion question) {
        return SEEN + question.id();
    }

    /// As it was recognised. Of several marks where one is asked for, none is taken: they are doubtful.
    static Form recognised(List<PaperQuestion> questions, List<ReadBox> boxes) {
        var form = Form.empty();
        var marks = boxes.stream().collect(Collectors.toMap(ReadBox::id, ReadBox::mark, (one, other) -> one));
        var unclear = doubts(questions, boxes).keySet();
        for (var question : questions) {
            var doubtful = unclear.contains(question.id());
            switch (question) {
                case Choice choice -> {
                    var marked = choice.answers().stream()
                            .map(PaperAnswer::id)
                            .filter(answer -> marks.get(choice.id() + "/" + answer) == Ink.MARKED)
                            .toList();
                    form.with(field(choice), choice.most() == 1 ? single(marked, doubtful) : few(marked, choice));
                }
                case Grid grid ->
                    grid.rows().forEach(row -> {
                        var marked = grid.columns().stream()
                                .map(PaperAnswer::id)
                                .filter(column -> marks.get(grid.id() + "/" + row.id() + "/" + column) == Ink.MARKED)
                                .toList();
                        form.with(field(grid, row), single(marked, doubtful));
                    });
                case Lines lines -> form.with(field(lines), "");
            }
        }
        return form;
    }

    /// Where nothing is marked and nothing is doubtful, nothing is what was meant.
    private static List<String> single(List<String> marked, boolean doubtful) {
        if (marked.size() == 1) {
            return marked;
        }
        return marked.isEmpty() && !doubtful ? List.of("") : List.of();
    }

    private static List<String> few(List<String> marked, Choice choice) {
        return marked.size() <= choice.most() ? marked : List.of();
    }

    /// What a person has to decide, by the id of the question: the names of what is doubtful. Nobody knows what is
    /// marked on a page that did not come.
    static Map<String, List<String>> doubts(List<PaperQuestion> questions, List<ReadBox> boxes) {
        var doubts = new LinkedHashMap<String, List<String>>();
        var marks = boxes.stream().collect(Collectors.toMap(ReadBox::id, ReadBox::mark, (one, other) -> one));
        for (var question : questions) {
            var unclear = new ArrayList<String>();
            switch (question) {
                case Choice choice -> {
                    collect(unclear, "", choice.id(), choice.answers(), marks, choice.most());
                }
                case Grid grid -> grid.rows().forEach(row -> collect(unclear, grid, row, marks));
                case Lines lines -> {
                    // What is written by hand is typed in anyway.
                }
            }
            if (!unclear.isEmpty()) {
                doubts.put(question.id(), unclear);
            }
        }
        return doubts;
    }

    private static void collect(List<String> unclear, Grid grid, PaperAnswer row, Map<String, Ink> marks) {
        var path = grid.id() + "/" + row.id();
        if (grid.columns().stream().noneMatch(column -> marks.containsKey(path + "/" + column.id()))) {
            unclear.add(row.label());
        } else {
            collect(unclear, row.label() + ": ", path, grid.columns(), marks, 1);
        }
    }

    private static void collect(
            List<String> unclear, String of, String path, List<PaperAnswer> answers, Map<String, Ink> marks, int most) {
        var marked = answers.stream()
                .filter(one -> marks.get(path + "/" + one.id()) == Ink.MARKED)
                .count();
        for (var answer : answers) {
            var ink = marks.get(path + "/" + answer.id());
            if (ink == null || ink == Ink.DOUBTFUL || marked > most && ink == Ink.MARKED) {
                unclear.add(of + answer.label());
            }
        }
    }

    static Form typed(MultiValueMap<String, String> typed) {
        var form = Form.empty();
        typed.forEach(form::with);
        return form;
    }

    /// Only what the form asks for.
    static Filled filled(List<PaperQuestion> questions, Form form) {
        var answers = new HashMap<String, List<String>>();
        for (var question : questions) {
            var said = switch (question) {
                case Choice choice ->
                    form.values(field(choice)).stream()
                            .filter(one -> knows(choice.answers(), one))
                            .distinct()
                            .toList();
                case Grid grid ->
                    grid.rows().stream()
                            .filter(row -> knows(grid.columns(), form.value(field(grid, row))))
                            .map(row -> row.id() + "/" + form.value(field(grid, row)))
                            .toList();
                case Lines lines -> List.of(form.value(field(lines)).replace("\r\n", "\n"));
            };
            answers.put(question.id(), said);
        }
        return new Filled(answers);
    }

    private static boolean knows(List<PaperAnswer> answers, String id) {
        return answers.stream().anyMatch(answer -> answer.id().equals(id));
    }

    /// What is doubtful is decided by a person, who holds the pages that did not come.
    static void demandDecisions(Page page, Form form, EntryShown shown) {
        if (shown.asksForPages() && form.value(PAGES).isEmpty()) {
            form.reject(PAGES, page.t("paper.entry.missing.look"));
        }
        for (var question : shown.questions()) {
            if (!shown.unclear(question).isEmpty() && form.value(seen(question)).isEmpty()) {
                form.reject(seen(question), page.t("paper.enter.seen.missing"));
            }
        }
    }

    /// The field to mend of a question.
    static String mend(List<PaperQuestion> questions, String question) {
        return questions.stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .map(one -> one instanceof Grid grid && !grid.rows().isEmpty()
                        ? field(grid, grid.rows().getFirst())
                        : field(one))
                .orElse("");
    }
}
