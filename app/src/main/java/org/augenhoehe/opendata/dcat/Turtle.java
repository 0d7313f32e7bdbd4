package org.augenhoehe.opendata.dcat;

import java.util.stream.Collectors;

import org.augenhoehe.opendata.dcat.Term.Address;
import org.augenhoehe.opendata.dcat.Term.Words;

/// Turtle: the spelling that people can read.
final class Turtle {
    private Turtle() {}

    static String of(Graph graph) {
        var text = new StringBuilder();
        Vocabulary.all().forEach((name, address) -> text.append("@prefix %s: <%s> .\n".formatted(name, address)));
        graph.things()
                .forEach((thing, said) -> text.append("\n<")
                        .append(address(thing))
                        .append(">\n    ")
                        .append(said.stream()
                                .map(one -> one.says() + " " + term(one.what()))
                                .collect(Collectors.joining(" ;\n    ")))
                        .append(" .\n"));
        return text.toString();
    }

    private static String term(Term term) {
        return switch (term) {
            case Address(var address) -> "<" + address(address) + ">";
            case Words(var text, var language, var type) ->
                "\"" + words(text) + "\""
                        + (language != null ? "@" + language : type != null ? "^^<" + type + ">" : "");
        };
    }

    /// Signs that would end an address early.
    static String address(String address) {
        return address.codePoints()
                .mapToObj(sign -> sign <= ' ' || "<>\"{}|^`\\".indexOf(sign) >= 0
                        ? "%%%02X".formatted(sign)
                        : Character.toString(sign))
                .collect(Collectors.joining());
    }

    private static String words(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
