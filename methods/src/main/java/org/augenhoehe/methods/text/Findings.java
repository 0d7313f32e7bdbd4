package org.augenhoehe.methods.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.augenhoehe.methods.text.Finding.Severity;

/// Takes down what the checks find and translates each place back into the source.
///
/// What stands outside the branches of a message is seen once per reading and kept once.
final class Findings {
    private final String source;
    private final Set<Finding> all = new LinkedHashSet<>();
    private Reading reading = new Reading();

    Findings(String source) {
        this.source = source;
    }

    void read(Reading next) {
        reading = next;
    }

    void add(Rule rule, Severity severity, int start, int end, String... arguments) {
        int from = reading.sourceStart(start);
        int to = reading.sourceEnd(end - 1);
        String[] readable = Stream.of(arguments)
                .map(argument -> argument.replace(Words.PLACEHOLDER, '…'))
                .toArray(String[]::new);
        all.add(new Finding(rule, severity, from, to, source.substring(from, to), rule.suggest(readable)));
    }

    void add(Rule rule, Severity severity, Word word, String... arguments) {
        add(rule, severity, word.start(), word.end(), arguments);
    }

    void add(Rule rule, Severity severity, Sentence sentence, int first, int last, String... arguments) {
        add(rule, severity, sentence.word(first).start(), sentence.word(last).end(), arguments);
    }

    List<Finding> inOrder() {
        return all.stream()
                .sorted((one, other) -> one.start() != other.start()
                        ? Integer.compare(one.start(), other.start())
                        : one.rule().compareTo(other.rule()))
                .toList();
    }
}
