package org.augenhoehe.sharing.report.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.files.CsvTable;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.report.YearReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The report of a year, for everybody: of an organisation, and of the whole place.
@Controller
@RequestMapping(YearReport.PATH)
@Access(For.EVERYONE)
class SharingReportPages {
    private static final int FEW_CENTS = 2;

    private final YearReports reports;
    private final ReportPdf pdf;
    private final Organisations organisations;

    SharingReportPages(YearReports reports, ReportPdf pdf, Organisations organisations) {
        this.reports = reports;
        this.pdf = pdf;
        this.organisations = organisations;
    }

    @GetMapping("/ort")
    View place(Page page) {
        return page.goOn(YearReport.PATH + "/ort/" + reports.lastYear(false));
    }

    @GetMapping("/ort/{year}")
    View place(Page page, @PathVariable int year) {
        return show(page, reports.ofPlace(page, year));
    }

    @GetMapping("/ort/{year}/csv")
    ResponseEntity<String> placeAsCsv(Page page, @PathVariable int year) {
        return csv(page, reports.ofPlace(page, year));
    }

    @GetMapping("/ort/{year}/pdf")
    ResponseEntity<byte[]> placeAsPdf(Page page, @PathVariable int year) {
        return pdf(page, reports.ofPlace(page, year));
    }

    @GetMapping("/{organisation}")
    View organisation(Page page, @PathVariable UUID organisation) {
        return page.goOn(YearReport.PATH + "/" + organisation + "/" + reports.lastYear(speaks(page, organisation)));
    }

    @GetMapping("/{organisation}/{year}")
    View organisation(Page page, @PathVariable UUID organisation, @PathVariable int year) {
        return show(page, reports.ofOrganisation(organisation, year, speaks(page, organisation)));
    }

    @GetMapping("/{organisation}/{year}/csv")
    ResponseEntity<String> organisationAsCsv(Page page, @PathVariable UUID organisation, @PathVariable int year) {
        return csv(page, reports.ofOrganisation(organisation, year, speaks(page, organisation)));
    }

    @GetMapping("/{organisation}/{year}/pdf")
    ResponseEntity<byte[]> organisationAsPdf(Page page, @PathVariable UUID organisation, @PathVariable int year) {
        return pdf(page, reports.ofOrganisation(organisation, year, speaks(page, organisation)));
    }

    private View show(Page page, YearReport report) {
        var speaks = speaks(page, report.organisation());
        var values = new HashMap<String, Object>(Map.of(
                "report", report,
                "columns", ReportTable.columns(page),
                "rows", ReportTable.rows(page, report),
                "notes", ReportTable.notes(page, report),
                "values", report.values().stream().map(one -> one.told(page)).toList(),
                "last", reports.lastYear(speaks)));
        values.put("speaks", speaks);
        return page.show("sharing/report/report", values);
    }

    private boolean speaks(Page page, @Nullable UUID organisation) {
        var visitor = page.visitor().person();
        return visitor != null && organisation != null && organisations.speaksFor(visitor, organisation);
    }

    /// Plain numbers with a point, for programs; what has no worth is empty.
    private static ResponseEntity<String> csv(Page page, YearReport report) {
        var table = new CsvTable(List.of(
                page.t("sharing.report.year"),
                page.t("sharing.report.good"),
                page.t("sharing.report.times"),
                page.t("sharing.report.hours"),
                page.t("sharing.report.euros"),
                page.t("sharing.report.valued")));
        report.rows()
                .forEach(row -> table.row(
                        String.valueOf(report.year()),
                        ReportTable.name(page, row),
                        String.valueOf(row.times()),
                        decimal(row.hours()),
                        row.hasWorth() ? decimal(row.euros()) : "",
                        String.valueOf(row.valued())));
        return table.as("teilen-" + report.year() + ".csv");
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(FEW_CENTS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private ResponseEntity<byte[]> pdf(Page page, YearReport report) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"teilen-" + report.year() + ".pdf\"")
                .body(pdf.of(page, report));
    }
}
