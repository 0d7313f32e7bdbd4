package org.augenhoehe.participation.meeting.show;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.participation.meeting.minutes.PieceBook;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.augenhoehe.participation.meeting.minutes.PublishBook;
import org.augenhoehe.participation.meeting.minutes.Wrote;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// One piece of minutes: changing it, taking it back, making a task or a promise of it.
@Controller
@RequestMapping("/treffen/{step}/protokoll/{piece}")
@Access(For.SIGNED_IN)
class PiecePages {
    private static final String TEMPLATE = "participation/meeting/piece";

    private final Minutes minutes;
    private final MeetingDoor door;
    private final PieceStore pieces;
    private final PieceBook book;
    private final PublishBook publishing;

    PiecePages(Minutes minutes, MeetingDoor door, PieceStore pieces, PieceBook book, PublishBook publishing) {
        this.minutes = minutes;
        this.door = door;
        this.pieces = pieces;
        this.book = book;
        this.publishing = publishing;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID step, @PathVariable("piece") UUID id) {
        var piece = get(page, step, id);
        return page.show(TEMPLATE, values(page, piece, PieceForm.of(piece), false));
    }

    @PostMapping
    @Assisted("meeting.act.piece")
    View change(
            Page page,
            @PathVariable UUID step,
            @PathVariable("piece") UUID id,
            @Valid @ModelAttribute PieceForm typed,
            BindingResult validation) {
        door.getForInsider(page.visitor().id(), step);
        var form = page.form(validation);
        var meanwhile = false;
        if (!form.hasErrors()) {
            var version = typed.version() == null ? 0 : typed.version();
            var wrote = book.change(
                    page.visitor().id(),
                    step,
                    id,
                    version,
                    typed.wish(),
                    page.visitor().assisted());
            if (wrote instanceof Wrote.Done) {
                return page.goOn(Meeting.path(step) + "/protokoll", "success", "meeting.piece.changed");
            }
            meanwhile = wrote instanceof Wrote.Meanwhile;
            form.reject(Wrote.field(wrote), Wrote.sentence(page, wrote));
        }
        var found = find(step, id);
        if (found.isEmpty()) {
            return gone(page, step, form);
        }
        var now = found.get();
        // Whoever sends it once more has read what stands there now.
        return page.again(
                TEMPLATE,
                values(page, now, meanwhile ? form.with("version", String.valueOf(now.version())) : form, meanwhile));
    }

    /// What somebody typed for a piece that is gone stands there, to be written down as a new one.
    private View gone(Page page, UUID step, Form form) {
        if (!form.hasErrors()) {
            form.reject("wording", page.t("meeting.minutes.gone"));
        }
        return page.again(
                MinutesPages.TEMPLATE, minutes.values(page, minutes.of(page, step), form, Form.empty(), Form.empty()));
    }

    @PostMapping("/zuruecknehmen")
    @Assisted("meeting.act.piece")
    View withdraw(
            Page page,
            @PathVariable UUID step,
            @PathVariable("piece") UUID id,
            @RequestParam(defaultValue = "0") int version) {
        var wrote = book.withdraw(page.visitor().id(), step, id, version);
        if (wrote instanceof Wrote.Meanwhile) {
            return page.goOn(Meeting.path(step) + "/protokoll/" + id, "warning", "meeting.piece.withdraw.meanwhile");
        }
        return wrote instanceof Wrote.Done
                ? page.goOn(Meeting.path(step) + "/protokoll", "success", "meeting.piece.withdrawn")
                : page.goOn(Meeting.path(step) + "/protokoll", "warning", "meeting.minutes.over");
    }

    @PostMapping("/weitergeben")
    View handOn(Page page, @PathVariable UUID step, @PathVariable("piece") UUID id) {
        return publishing.handOn(page.visitor().id(), step, id)
                ? page.goOn(Meeting.path(step) + "/protokoll", "success", "meeting.handed")
                : page.goOn(Meeting.path(step) + "/protokoll", "warning", "meeting.handed.not");
    }

    private Piece get(Page page, UUID step, UUID id) {
        door.getForInsider(page.visitor().id(), step);
        return find(step, id).orElseThrow(NotFound::new);
    }

    private Optional<Piece> find(UUID step, UUID id) {
        return pieces.find(id).filter(one -> one.step().equals(step) && !one.hidden());
    }

    /// @param meanwhile whether somebody else changed it, so that both are shown
    private Map<String, ?> values(Page page, Piece piece, Form form, boolean meanwhile) {
        var values = minutes.choices(page, piece.step());
        values.put("step", door.get(piece.step()));
        values.put("line", minutes.line(page, piece, Map.of()));
        values.put("form", form);
        values.put("meanwhile", meanwhile);
        return values;
    }
}
