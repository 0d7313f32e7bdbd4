package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

import org.augenhoehe.directory.importing.ImportReport.Finding;
import org.augenhoehe.directory.importing.Trouble.Weight;

/// The report as lines for the terminal, in the German sentences that the operator's page shows too.
record ReportText(Properties sentences) {

    static ReportText german() throws IOException {
        var sentences = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(ReportText.class.getResourceAsStream("/text/directory_de.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        return new ReportText(sentences);
    }

    String refused(ImportOutcome.Refused refused) {
        return refused.place() + ": " + sentence(refused.trouble(), refused.detail()) + " Nichts wurde verändert.";
    }

    List<String> lines(ImportReport report, boolean everyColumn) {
        var lines = new ArrayList<String>();
        report.rows().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add("%10d  %s".formatted(entry.getValue(), entry.getKey())));
        section(lines, "Ausgelassen:", report, Weight.SKIPS);
        section(lines, "Übernommen, mit Anmerkung:", report, Weight.NOTES);
        columns(lines, report, everyColumn);
        return lines;
    }

    private void section(List<String> lines, String title, ImportReport report, Weight weight) {
        var found = report.findings().stream()
                .filter(finding -> finding.trouble().weight() == weight)
                .toList();
        if (!found.isEmpty()) {
            lines.add(title);
            found.forEach(finding -> lines.add(line(finding)));
        }
    }

    private String line(Finding finding) {
        var named = finding.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var more = finding.count() - finding.lines().size();
        return "  %s: %s %d × (Zeile %s%s)"
                .formatted(
                        finding.file(),
                        sentence(finding.trouble(), finding.detail()),
                        finding.count(),
                        named,
                        more > 0 ? " und %d weitere".formatted(more) : "");
    }

    private static void columns(List<String> lines, ImportReport report, boolean every) {
        var told = report.columns().stream()
                .filter(column -> every || (column.target().isEmpty() && column.filled() > 0))
                .toList();
        if (!told.isEmpty()) {
            lines.add(
                    every
                            ? "Spalten:"
                            : "Spalten, für die HSDS 3.0 keinen Platz hat (aufbewahrt, beim Export wieder dabei):");
        }
        told.forEach(column -> lines.add("  %s: %s, %d Werte%s"
                .formatted(
                        column.file(),
                        column.column(),
                        column.filled(),
                        column.target().isEmpty() ? "" : " → " + column.target())));
    }

    private String sentence(Trouble trouble, String detail) {
        return MessageFormat.format(sentences.getProperty(trouble.textKey(), trouble.name()), detail);
    }
}
