package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
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

/// Where an operator hands a directory in, and reads what came of it.
@Controller
@RequestMapping("/betrieb/verzeichnis")
@Access(For.OPERATOR)
class UploadPages {
    private final BackgroundReading reading;
    private final ReadingStore store;
    private final Clock clock;

    UploadPages(BackgroundReading reading, ReadingStore store, Clock clock) {
        this.reading = reading;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    View ask(Page page) {
        return page.show("directory/upload", Map.of("form", Form.empty(), "readings", store.list()));
    }

    @PostMapping
    View read(
            Page page,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source)
            throws IOException {
        if (file == null || file.isEmpty() || source.length() > 80) {
            var form = Form.empty().with("source", source).reject("file", page.t("directory.upload.missing"));
            return page.again("directory/upload", Map.of("form", form, "readings", store.list()));
        }
        var name = SourceName.of(source.isBlank() ? file.getOriginalFilename() : source.strip());
        var local =
                Files.createTempDirectory("augenhoehe-upload-").resolve(SourceName.ofFile(file.getOriginalFilename()));
        file.transferTo(local);
        return page.goOn("/betrieb/verzeichnis/berichte/" + reading.begin(local, name));
    }

    @GetMapping("/berichte/{id}")
    View report(Page page, @PathVariable UUID id) {
        var handedIn = store.find(id).orElseThrow(NotFound::new);
        if (handedIn.reading() != null) {
            return page.show("directory/reading", Map.of("reading", handedIn.reading()));
        }
        return page.show(
                "directory/underway", Map.of("file", handedIn, "underway", handedIn.isUnderway(clock.instant())));
    }
}
