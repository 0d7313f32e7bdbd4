package org.augenhoehe.directory.importing;

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
}
