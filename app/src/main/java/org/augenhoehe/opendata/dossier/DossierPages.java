package org.augenhoehe.opendata.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.QrCode;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/// Anybody takes an extract; nobody has to be asked.
@Controller
@Access(For.EVERYONE)
class DossierPages {
    static final String PATH = "/auszug";

    private final Compiling compiling;
    private final DossierPdf pdf;
    private final RateLimits limits;

    DossierPages(Compiling compiling, DossierPdf pdf, RateLimits limits) {
        this.compiling = compiling;
        this.pdf = pdf;
        this.limits = limits;
    }

    @GetMapping(PATH)
    View choose(Page page) {
        var asked = compiling.subjects().stream()
                .map(one -> new DossierQuestion(
                        one.kind(),
                        page.t(one.textKey()),
                        one.list(page).stream()
                                .map(choice -> new Option(choice.id().toString(), choice.label()))
                                .toList()))
                .filter(one -> !one.options().isEmpty())
                .toList();
        return page.show("opendata/dossier/choose", Map.of("asked", List.copyOf(asked)));
    }

    /// What a form without scripts sends.
    @GetMapping(PATH + "/{kind}")
    View go(Page page, @PathVariable String kind, @RequestParam(name = "von", defaultValue = "") String id) {
        return page.goOn(get(page, kind, id).subject().path());
    }

    @GetMapping(PATH + "/{kind}/{id}")
    View show(Page page, @PathVariable String kind, @PathVariable String id) {
        var dossier = get(page, kind, id);
        return page.show("opendata/dossier/show", Map.of("dossier", dossier, "code", QrCode.of(dossier.address())));
    }

    @GetMapping(PATH + "/{kind}/{id}/auszug.pdf")
    ResponseEntity<byte[]> takePdf(
            Page page, @PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
        if (!limits.take(Limit.EXTRACT, Subnet.of(request))) {
            throw new TooMany();
        }
        return file(pdf.of(page, get(page, kind, id)), "pdf", MediaType.APPLICATION_PDF);
    }

    @GetMapping(PATH + "/{kind}/{id}/auszug.md")
    ResponseEntity<byte[]> takeMarkdown(Page page, @PathVariable String kind, @PathVariable String id) {
        var text = DossierMarkdown.of(page, get(page, kind, id)).getBytes(StandardCharsets.UTF_8);
        return file(text, "md", MediaType.parseMediaType("text/markdown;charset=UTF-8"));
    }

    private Dossier get(Page page, String kind, String id) {
        return compiling.find(page, kind, id).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String ending, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"auszug." + ending + "\"")
                .body(content);
    }
}
