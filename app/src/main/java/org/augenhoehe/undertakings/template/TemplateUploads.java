package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/// What operators do with templates.
@Service
class TemplateUploads {
    private final TemplateStore store;
    private final AuditLog audit;
    private final JsonMapper json;
    private final Clock clock;

    TemplateUploads(TemplateStore store, AuditLog audit, JsonMapper json, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public Reading take(UUID operator, Path file, String source) throws IOException {
        var reading = new TemplateImport(store, json, clock).run(file, source);
        if (reading instanceof Reading.Taken taken) {
            audit.add(operator, "template.imported", taken.template(), source);
        }
        return reading;
    }

    /// Undertakings that took it over keep what they took.
    @Transactional
    public void delete(UUID operator, UUID template) {
        var old = store.find(template).orElseThrow(NotFound::new);
        store.delete(template);
        audit.add(operator, "template.deleted", template, old.source());
    }
}
