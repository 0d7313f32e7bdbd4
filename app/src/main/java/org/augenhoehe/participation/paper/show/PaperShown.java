package org.augenhoehe.participation.paper.show;

import java.util.List;

import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.paper.enter.BoxStore.Box;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A step on paper.
///
/// @param way null where there is no form now
/// @param missing why there is none, as a text key; empty where there is one
/// @param open whether papers can be printed and entered
/// @param sides what ballots are printed for; one of them is empty where the rule asks for none
/// @param told how many voices came in on paper, for everybody; empty before the end
/// @param count null for whoever does not host
public record PaperShown(
        Step step,
        String href,
        @Nullable PaperWay way,
        String missing,
        boolean open,
        boolean host,
        List<Option> languages,
        List<Option> sides,
        String told,
        @Nullable Count count) {
    public PaperShown {
        languages = List.copyOf(languages);
        sides = List.copyOf(sides);
    }

    /// @param sheets sheets or slips that were printed
    /// @param waiting copies whose pictures wait to be entered by the visitor
    public record Count(int sheets, int ballots, int out, int in, int invalid, Box box, long waiting) {}

    public String path() {
        return path(step);
    }

    public boolean isSecret() {
        return way != null && way.secret();
    }

    static String path(Step step) {
        return "/papier/" + step.id();
    }
}
