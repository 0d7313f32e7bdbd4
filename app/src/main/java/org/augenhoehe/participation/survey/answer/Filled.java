package org.augenhoehe.participation.survey.answer;

import java.util.Map;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Given.Amount;
import org.augenhoehe.participation.survey.Given.Attached;
import org.augenhoehe.participation.survey.Given.Grid;
import org.augenhoehe.participation.survey.Given.Located;
import org.augenhoehe.participation.survey.Given.One;
import org.augenhoehe.participation.survey.Given.Ordered;
import org.augenhoehe.participation.survey.Given.Some;
import org.augenhoehe.participation.survey.Given.Written;
import org.augenhoehe.participation.survey.Numbers;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.platform.web.Form;
import org.springframework.stereotype.Component;

/// The form as it was filled in last.
@Component
class Filled {
    private final PlaceTyping places;

    Filled(PlaceTyping places) {
        this.places = places;
    }

    Form of(Survey survey, Map<Integer, Given> answers) {
        var form = Form.empty();
        answers.forEach(
                (number, given) -> survey.find(number).ifPresent(question -> fill(form, question.field(), given)));
        return form;
    }

    private void fill(Form form, String field, Given given) {
        switch (given) {
            case One(var number) -> form.with(field, Integer.toString(number));
            case Some(var numbers) ->
                form.with(field, numbers.stream().map(String::valueOf).toList());
            case Grid(var columns) ->
                columns.forEach((row, column) -> form.with(field + "-" + row, Integer.toString(column)));
            case Amount(var amount) -> form.with(field, Numbers.say(amount));
            case Written(var text) -> form.with(field, text);
            case Ordered(var numbers) -> {
                for (int place = 0; place < numbers.size(); place++) {
                    form.with(field + "-" + numbers.get(place), Integer.toString(place + 1));
                }
            }
            case Located located -> places.fill(form, field, located);
            case Attached attached -> form.with(field, attached.name());
        }
    }
}
