package org.augenhoehe.participation.paper.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.paper.PaperCopy;
import org.jspecify.annotations.Nullable;

/// One copy that is to be printed, and to whom it goes.
///
/// @param code null on ballots, and on forms that count nothing
/// @param person null where nobody writes down who gets it
/// @param side of that person, where the rule asks for it
/// @param address lines of a letter
record Copies(@Nullable PaperCode code, @Nullable UUID person, String side, List<String> address, List<String> before) {
    static Copies plain() {
        return new Copies(null, null, "", List.of(), List.of());
    }

    static Copies toHandOut() {
        return new Copies(PaperCode.draw(), null, "", List.of(), List.of());
    }

    static Copies letter(@Nullable UUID person, String side, Addresses.Line to, List<String> greeting) {
        var address = new ArrayList<String>();
        address.add(to.name());
        address.addAll(to.address());
        return new Copies(PaperCode.draw(), person, side, List.copyOf(address), greeting);
    }

    static List<PaperCopy> papers(List<Copies> copies) {
        return copies.stream()
                .map(one -> one.code() == null
                        ? new PaperCopy("", "", one.address(), one.before())
                        : new PaperCopy(one.code().signs(), one.code().inGroups(), one.address(), one.before()))
                .toList();
    }
}
