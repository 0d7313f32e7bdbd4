package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Where operators hand published schemas in and take templates out again.
@Controller
@RequestMapping("/betrieb/vorlagen")
@Access(For.OPERATOR)
class TemplateDeskPages {
    private static final String HERE = "/betrieb/vorlagen";

    private final TemplateUploads uploads;
    private final TemplateStore store;

    TemplateDeskPages(TemplateUploads uploads, TemplateStore store) {
        this.uploads = uploads;
        this.store = store;
    }

    @GetMapping
    View list(Page page) {
        return page.show("undertakings/template/desk", values(Form.empty()));
    }

    @PostMapping
    View upload(Page page, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return refuse(page, page.t("undertakings.import.missing"));
        }
        var name = String.valueOf(file.getOriginalFilename());
        var local = Files.createTempFile("augenhoehe-upload-", ".zip");
        try {
            file.transferTo(local);
            return switch (uploads.take(page.visitor().id(), local, TemplateImport.source(name))) {
                case Reading.Taken taken ->
                    page.goOn("/vorhaben/vorlagen/" + taken.template(), "success", "undertakings.import.done");
                case Reading.Refused(var why, var where) ->
                    refuse(
                            page,
                            page.t(
                                    "undertakings.import." + why,
                                    where.startsWith("augenhoehe-upload-") ? name : where));
            };
        } finally {
            Files.deleteIfExists(local);
        }
    }

    @PostMapping("/{template}/loeschen")
    View delete(Page page, @PathVariable UUID template) {
        uploads.delete(page.visitor().id(), template);
        return page.goOn(HERE, "success", "undertakings.import.deleted");
    }

    private View refuse(Page page, String why) {
        return page.again("undertakings/template/desk", values(Form.empty().reject("file", why)));
    }

    private Map<String, ?> values(Form form) {
        return Map.of("templates", store.list(), "form", form);
    }
}
