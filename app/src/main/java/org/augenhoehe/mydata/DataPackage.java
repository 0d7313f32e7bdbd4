package org.augenhoehe.mydata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A person's data to take along: one page to read without a connection, and the same as JSON.
@Component
class DataPackage {
    private final TemplateEngine templates;
    private final JsonMapper json;
    private final Clock clock;

    DataPackage(TemplateEngine templates, JsonMapper json, Clock clock) {
        this.templates = templates;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    void write(Page page, List<SectionView> sections, OutputStream out) throws IOException {
        var at = clock.instant();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var html = new StringOutput();
            templates.render(
                    "mydata/package.jte", Map.of("page", page, "sections", sections, "at", page.moment(at)), html);
            add(zip, "meine-daten.html", html.toString().getBytes(StandardCharsets.UTF_8));
            var whole = new LinkedHashMap<String, Object>();
            whole.put("person", page.visitor().id());
            whole.put("name", page.visitor().name());
            whole.put("at", at);
            whole.put("sections", sections.stream().map(DataPackage::tree).toList());
            add(zip, "meine-daten.json", json.writeValueAsBytes(whole));
        }
    }

    private static Map<String, Object> tree(SectionView section) {
        var rows = section.rows().stream()
                .map(row -> {
                    var named = new LinkedHashMap<String, String>();
                    for (int i = 0; i < row.size(); i++) {
                        named.put(section.columns().get(i), row.get(i));
                    }
                    return named;
                })
                .toList();
        return Map.of("title", section.title(), "staysWithoutName", section.stays(), "entries", rows);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
