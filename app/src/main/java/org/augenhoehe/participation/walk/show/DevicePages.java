package org.augenhoehe.participation.walk.show;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.Noted;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import jakarta.validation.Valid;

/// What devices kept and send now, see `js/outbox.js`. The same key counts once, however often it comes.
@Controller
class DevicePages {
    private final Walks walks;
    private final NoteTaking taking;

    DevicePages(Walks walks, NoteTaking taking) {
        this.walks = walks;
        this.taking = taking;
    }

    @PostMapping("/rundgang/{step}/unterwegs/geraet")
    @Access(For.SIGNED_IN)
    @Assisted("walk.act.noted")
    ResponseEntity<Map<String, String>> note(
            Page page, @PathVariable UUID step, @Valid @ModelAttribute NoteForm typed, BindingResult validation)
            throws IOException {
        var found = walks.get(step);
        var form = page.form(validation);
        if (typed.schluessel() == null) {
            form.reject("", page.t("walk.device.key"));
        }
        var noted = taking.take(page, found, typed, form);
        if (noted == null) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT, form.errors().getFirst().message());
        }
        return switch (noted) {
            case Noted.Done(var note, var held) -> ResponseEntity.ok(Map.of("page", Note.path(note)));
            // A while later it is taken: the device keeps it.
            case Noted.NotSo(Answer.TooOften often) ->
                refused(HttpStatus.TOO_MANY_REQUESTS, Noted.sentence(page, noted));
            default -> refused(HttpStatus.UNPROCESSABLE_CONTENT, Noted.sentence(page, noted));
        };
    }

    private static ResponseEntity<Map<String, String>> refused(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(Map.of("sentence", sentence));
    }
}
