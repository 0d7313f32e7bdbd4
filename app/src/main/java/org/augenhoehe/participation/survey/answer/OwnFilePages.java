package org.augenhoehe.participation.survey.answer;

import java.util.UUID;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.platform.files.SafeDocument;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What somebody has uploaded, for themselves.
@Controller
@Access(For.SIGNED_IN)
class OwnFilePages {
    private final Filling filling;
    private final Uploads uploads;

    OwnFilePages(Filling filling, Uploads uploads) {
        this.filling = filling;
        this.uploads = uploads;
    }

    @GetMapping("/umfrage/{step}/ausfuellen/datei/{number}")
    ResponseEntity<byte[]> file(Page page, @PathVariable("step") UUID id, @PathVariable int number) {
        var answers = filling.answers(filling.get(id), page.visitor().id());
        if (answers.get(number) instanceof Given.Attached file) {
            return SafeDocument.of(uploads.find(file.file()).orElseThrow(NotFound::new), file.name(), file.type());
        }
        throw new NotFound();
    }
}
