package org.augenhoehe.participation.survey.questions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Words;
import org.jspecify.annotations.Nullable;

/// Makes questions out of what hosts type; what is said in other languages stays beside it.
final class Drafting {
    private Drafting() {}

    static Question first(QuestionWish wish, String language, int number, int place) {
        return made(Ids.next(), number, place, wish, language, Words.NONE, null, null);
    }

    static Question again(Question before, QuestionWish wish, String language) {
        return made(
                before.id(),
                before.number(),
                before.place(),
                wish,
                language,
                before.wording(),
                before,
                before.condition());
    }

    private static Question made(
            UUID id,
            int number,
            int place,
            QuestionWish wish,
            String language,
            Words wording,
            @Nullable Question before,
            @Nullable Condition condition) {
        return new Question(
                id,
                number,
                place,
                wish.kind(),
                wish.required(),
                wording.with(language, wish.wording()),
                (before == null ? Words.NONE : before.help()).with(language, wish.help()),
                Lines.merge(before == null ? List.of() : before.items(), wish.items(), language),
                Lines.merge(before == null ? List.of() : before.columns(), wish.columns(), language),
                wish.least(),
                wish.most(),
                (before == null ? Words.NONE : before.unit()).with(language, wish.unit()),
                (before == null ? Words.NONE : before.low()).with(language, wish.low()),
                (before == null ? Words.NONE : before.high()).with(language, wish.high()),
                wish.isLong(),
                condition,
                before != null && before.hidden(),
                wish.isTold());
    }

    static Question asked(Question question, @Nullable Condition condition) {
        return new Question(
                question.id(),
                question.number(),
                question.place(),
                question.kind(),
                question.required(),
                question.wording(),
                question.help(),
                question.items(),
                question.columns(),
                question.least(),
                question.most(),
                question.unit(),
                question.low(),
                question.high(),
                question.isLong(),
                condition,
                question.hidden(),
                question.isTold());
    }

    static Set<Integer> numbers(List<Item> items) {
        return items.stream().map(Item::number).collect(Collectors.toSet());
    }
}
