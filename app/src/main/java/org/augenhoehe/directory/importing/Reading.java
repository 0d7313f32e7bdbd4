package org.augenhoehe.directory.importing;

import java.util.stream.Collectors;

import org.augenhoehe.directory.importing.ImportReport.Finding;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// What came of a file that an operator handed in.
///
/// @param refused why nothing was taken; null where it was
public record Reading(@Nullable Reason refused, ImportReport report) {

    public record Reason(Trouble trouble, String place, String detail) {}

    static Reading of(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Taken(var report) -> new Reading(null, report);
            case ImportOutcome.Refused(var trouble, var place, var detail, var report) ->
                new Reading(new Reason(trouble, place.toString(), detail), report);
        };
    }

    public String sentence(Page page, Finding finding) {
        return page.t(finding.trouble().textKey(), finding.detail());
    }

    /// The first lines by number, the others by their count.
    public String lines(Page page, Finding finding) {
        var named = finding.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var more = finding.count() - finding.lines().size();
        return more > 0 ? page.t("directory.reading.lines.more", named, more) : named;
    }
}
