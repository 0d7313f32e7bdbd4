package org.augenhoehe.participation.survey.answer;

import java.util.List;
import java.util.stream.IntStream;

import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;

/// One page of a survey, to be filled in.
///
/// @param leaf its number, from 1
/// @param leaves how many there are
/// @param questions that stand on it and are put to this person
/// @param places the parts of the town; empty where no place is asked for
public record FillShown(
        Step step, Survey survey, Tongue tongue, int leaf, int leaves, List<Question> questions, List<Option> places) {
    public FillShown {
        questions = List.copyOf(questions);
        places = List.copyOf(places);
    }

    public String path() {
        return survey.path() + "/ausfuellen";
    }

    public String action() {
        return path() + "/" + leaf + tongue.query();
    }

    public boolean takesFiles() {
        return questions.stream().anyMatch(question -> question.kind().takesFiles());
    }

    /// The places that an item can have in an order.
    public List<Option> ranks(Question question) {
        return IntStream.rangeClosed(1, question.items().size())
                .mapToObj(place -> new Option(Integer.toString(place), place + "."))
                .toList();
    }

    public String field(Question question, Item item) {
        return question.field() + "-" + item.number();
    }
}
