package org.augenhoehe.participation.survey.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Numbers;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Reads what somebody typed to one question, and says what cannot be so. What is empty is no mistake: somebody may go
/// on later.
@Component
public class Typing {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST = 4000;

    private final PlaceTyping places;

    Typing(PlaceTyping places) {
        this.places = places;
    }

    /// @param anonymous whether a place may only be a district
    /// @return empty where nothing was typed, or where the form says what is wrong
    public Optional<? extends Given> read(Page page, Form form, Question question, boolean anonymous) {
        var field = question.field();
        return switch (question.kind()) {
            case CHOICE -> one(page, form, field, question.items());
            case SEVERAL -> some(page, form, question);
            case SCALE -> step(page, form, question);
            case MATRIX -> grid(page, form, question);
            case NUMBER -> amount(page, form, question);
            case TEXT -> text(page, form, question);
            case ORDER -> order(page, form, question);
            case PLACE -> places.read(page, form, field, anonymous);
            case FILE, NOTE, SECTION -> Optional.empty();
        };
    }

    private static Optional<Given.One> one(Page page, Form form, String field, List<Item> items) {
        var typed = form.value(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var found = number(items, typed);
        if (found.isEmpty()) {
            form.reject(field, page.t("survey.answer.unknown"));
        }
        return found.map(Given.One::new);
    }

    private static Optional<Integer> number(List<Item> items, String typed) {
        return items.stream()
                .map(Item::number)
                .filter(number -> number.toString().equals(typed))
                .findFirst();
    }

    private static Optional<Given.Some> some(Page page, Form form, Question question) {
        var field = question.field();
        var chosen = new TreeSet<Integer>();
        for (var typed : form.values(field)) {
            var found = number(question.items(), typed);
            if (found.isEmpty()) {
                form.reject(field, page.t("survey.answer.unknown"));
                return Optional.empty();
            }
            chosen.add(found.get());
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var least = question.least() == null ? 1 : question.least().intValue();
        var most = question.most() == null ? Integer.MAX_VALUE : question.most().intValue();
        if (chosen.size() < least) {
            form.reject(field, page.t("survey.answer.least", least));
            return Optional.empty();
        }
        if (chosen.size() > most) {
            form.reject(field, page.t("survey.answer.most", most));
            return Optional.empty();
        }
        return Optional.of(new Given.Some(chosen));
    }

    private static Optional<Given.One> step(Page page, Form form, Question question) {
        var typed = form.value(question.field());
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var step = Numbers.read(typed).map(Number::intValue).orElse(0);
        if (step < 1 || step > question.steps() || !Integer.toString(step).equals(typed)) {
            form.reject(question.field(), page.t("survey.answer.unknown"));
            return Optional.empty();
        }
        return Optional.of(new Given.One(step));
    }

    private static Optional<Given.Grid> grid(Page page, Form form, Question question) {
        var columns = new TreeMap<Integer, Integer>();
        for (var row : question.items()) {
            one(page, form, question.field() + "-" + row.number(), question.columns())
                    .ifPresent(chosen -> columns.put(row.number(), chosen.number()));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Given.Grid(columns));
    }

    private static Optional<Given.Amount> amount(Page page, Form form, Question question) {
        var field = question.field();
        var typed = form.value(field).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = Numbers.read(typed).orElse(null);
        if (number == null) {
            form.reject(field, page.t("survey.answer.number"));
            return Optional.empty();
        }
        var least = question.least();
        var most = question.most();
        if (least != null && number.compareTo(least) < 0) {
            form.reject(field, page.t("survey.answer.small", Numbers.say(least)));
            return Optional.empty();
        }
        if (most != null && number.compareTo(most) > 0) {
            form.reject(field, page.t("survey.answer.large", Numbers.say(most)));
            return Optional.empty();
        }
        return Optional.of(new Given.Amount(number));
    }

    private static Optional<Given.Written> text(Page page, Form form, Question question) {
        var typed = form.value(question.field()).strip().replace("\r\n", "\n");
        var longest = longest(question);
        if (typed.length() > longest) {
            form.reject(question.field(), page.t("survey.answer.long", longest));
            return Optional.empty();
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(new Given.Written(typed));
    }

    public static int longest(Question question) {
        return question.isLong() ? LONGEST : LONGEST_LINE;
    }

    /// What a number may be, in words; empty where it may be any.
    public static String limits(Page page, Question question) {
        var least = question.least();
        var most = question.most();
        if (least != null && most != null) {
            return page.t("survey.answer.between", Numbers.say(least), Numbers.say(most));
        }
        if (least != null) {
            return page.t("survey.answer.small", Numbers.say(least));
        }
        return most == null ? "" : page.t("survey.answer.large", Numbers.say(most));
    }

    /// Every item has a place of its own, or none has one.
    private static Optional<Given.Ordered> order(Page page, Form form, Question question) {
        var placed = new TreeMap<Integer, Integer>();
        var typed = new ArrayList<String>();
        for (var item : question.items()) {
            var place = form.value(question.field() + "-" + item.number());
            if (!place.isEmpty()) {
                typed.add(place);
                Numbers.read(place).map(Number::intValue).ifPresent(number -> placed.put(number, item.number()));
            }
        }
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var count = question.items().size();
        if (new HashSet<>(typed).size() < typed.size()) {
            form.reject(question.field(), page.t("survey.answer.order.twice"));
            return Optional.empty();
        }
        if (typed.size() < count || placed.size() < count || placed.firstKey() != 1 || placed.lastKey() != count) {
            form.reject(question.field(), page.t("survey.answer.order.missing", count));
            return Optional.empty();
        }
        return Optional.of(new Given.Ordered(List.copyOf(placed.values())));
    }
}
