package org.augenhoehe.participation.decision.show;

import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.box.Outcome.Reason;
import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.web.Page;

/// Why it came out this way, in the reader's words.
final class Reasons {
    private static final String BLOCKED = "ballot.blocked";
    private static final String TIE = "ballot.tie";

    private Reasons() {}

    static String sentence(Page page, Paper paper, Reason reason) {
        var arguments = reason.arguments();
        return switch (reason.key()) {
            case BLOCKED -> page.t(BLOCKED, word(paper, arguments.getFirst()), sides(page, arguments.getLast()));
            // Where in the count it was drawn is for those who count again.
            case TIE -> page.t(TIE, word(paper, arguments.getLast()));
            default ->
                page.t(
                        reason.key(),
                        arguments.stream().map(one -> word(paper, one)).toArray());
        };
    }

    private static Object word(Paper paper, Object argument) {
        return switch (argument) {
            case String option -> title(paper, option);
            case List<?> options ->
                options.stream().map(one -> title(paper, one.toString())).collect(Collectors.joining(", "));
            default -> argument;
        };
    }

    static String title(Paper paper, String number) {
        return paper.options().stream()
                .filter(option -> option.id().equals(number))
                .map(Choosable::title)
                .findFirst()
                .orElse(number);
    }

    private static String sides(Page page, Object sides) {
        return sides instanceof List<?> several
                ? several.stream()
                        .map(side -> page.t(Side.valueOf(side.toString()).textKey()))
                        .collect(Collectors.joining(", "))
                : "";
    }
}
