package org.augenhoehe.participation.decision.paper;

import java.util.List;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Step;

/// The page on which hosts write up the paper.
///
/// @param sources what could be put to the vote
/// @param sides all sides, to choose who must each agree
public record PaperShown(
        Step step, Kind kind, Settings settings, List<Choosable> options, List<Option> sources, List<Option> sides) {
    public String seenSettings() {
        return Seen.of(settings);
    }

    public String seen() {
        return Seen.of(settings, options);
    }

    public String path() {
        return Paper.path(step.id()) + "/zettel";
    }
}
