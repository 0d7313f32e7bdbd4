package org.augenhoehe.participation.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// One question of a survey, or something that stands between questions.
///
/// @param number names it in answers and stays
/// @param place where it stands
/// @param items what can be chosen or put in order; the rows of a table
/// @param columns of a table
/// @param least of numbers and of several
/// @param most of numbers, of several; of a scale the number of steps
/// @param unit of a number
/// @param low the name of the lower end of a scale
/// @param high the name of the upper end
/// @param isLong whether more than a line is wanted
/// @param condition null where everybody is asked
/// @param hidden whether moderation lets nobody read it; then nobody is asked
/// @param isTold of a text: whether everybody reads the words after the end, without who wrote them
public record Question(
        UUID id,
        int number,
        int place,
        QuestionKind kind,
        boolean required,
        Words wording,
        Words help,
        List<Item> items,
        List<Item> columns,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        Words unit,
        Words low,
        Words high,
        boolean isLong,
        @Nullable Condition condition,
        boolean hidden,
        boolean isTold) {
    private static final String FIELD = "frage-";

    public Question {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    /// Of the form in which it is answered.
    public String field() {
        return FIELD + number;
    }

    public Optional<Item> findItem(int item) {
        return items.stream().filter(one -> one.number() == item).findFirst();
    }

    public Optional<Item> findColumn(int column) {
        return columns.stream().filter(one -> one.number() == column).findFirst();
    }

    /// Whether a translation says something that the question does not say any more.
    public boolean isOld(Tongue tongue) {
        return words().anyMatch(words -> words.isOld(tongue.say(words).language()));
    }

    /// How many of its words are translated from others than it has by now.
    public long countOld(String language) {
        return words().filter(words -> words.isOld(language)).count();
    }

    private Stream<Words> words() {
        return Stream.of(
                        Stream.of(wording, help, unit, low, high),
                        items.stream().map(Item::words),
                        columns.stream().map(Item::words))
                .flatMap(all -> all);
    }

    /// How many steps a scale has.
    public int steps() {
        return most == null ? 0 : most.intValue();
    }
}
