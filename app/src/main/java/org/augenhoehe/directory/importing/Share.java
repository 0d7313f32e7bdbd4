package org.augenhoehe.directory.importing;

import java.util.List;

/// Looks at the whole at the end: where most of it stayed out, it is not the directory somebody meant to read in.
record Share(Findings findings) {

    void refuseIfTooLittle(List<Bundle.File> files) {
        var report = findings.report();
        if (report.rows().values().stream().allMatch(rows -> rows == 0)) {
            throw new Refusal(
                    Trouble.NOTHING_FOUND,
                    Place.of(files.size() == 1 ? files.getFirst().name() : "*"),
                    "");
        }
        for (var table : List.of("organization", "service", "location")) {
            var skipped = findings.skipped(table);
            if (skipped > report.rows().getOrDefault(table, 0L)) {
                report.findings().stream()
                        .filter(finding -> finding.trouble().weight() == Trouble.Weight.SKIPS)
                        .findFirst()
                        .ifPresent(first -> {
                            throw new Refusal(
                                    Trouble.TOO_MUCH_SKIPPED,
                                    new Place(first.file(), first.lines().getFirst()),
                                    table + ": " + skipped);
                        });
            }
        }
    }
}
