package org.augenhoehe.participation.meeting.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.minutes.Objection;
import org.augenhoehe.participation.meeting.minutes.ObjectionBook;
import org.augenhoehe.participation.meeting.minutes.PieceBook;
import org.augenhoehe.participation.meeting.minutes.PieceKind;
import org.augenhoehe.participation.meeting.minutes.PublishBook;
import org.augenhoehe.participation.meeting.minutes.Published;
import org.augenhoehe.participation.meeting.minutes.Wrote;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
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

/// Minutes: written by several people at once, then published, then read by everybody.
@Controller
@RequestMapping("/treffen/{step}/protokoll")
class MinutesPages {
    static final String TEMPLATE = "participation/meeting/minutes";

    private final Minutes minutes;
    private final PieceBook pieces;
    private final PublishBook publishing;
    private final ObjectionBook objections;

    MinutesPages(Minutes minutes, PieceBook pieces, PublishBook publishing, ObjectionBook objections) {
        this.minutes = minutes;
        this.pieces = pieces;
        this.publishing = publishing;
        this.objections = objections;
    }

    /// @param point of the agenda about which somebody wants to write
    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID step, @RequestParam(name = "punkt", defaultValue = "") String point) {
        var shown = minutes.of(page, step);
        return shown.isReadable()
                ? page.show(TEMPLATE, values(page, shown, fresh().with("point", point), Form.empty(), Form.empty()))
                : page.goOn(Meeting.path(step), "info", "meeting.minutes.later");
    }

    @PostMapping
    @Access(For.SIGNED_IN)
    @Assisted("meeting.act.piece")
    View add(Page page, @PathVariable UUID step, @Valid @ModelAttribute PieceForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var wrote = pieces.add(
                    page.visitor().id(), step, typed.wish(), page.visitor().assisted());
            if (wrote instanceof Wrote.Done) {
                var next = typed.point() == null ? "" : "?punkt=" + typed.point();
                return page.goOn(
                        Meeting.path(step) + "/protokoll" + next + "#schreiben", "success", "meeting.piece.added");
            }
            form.reject(Wrote.field(wrote), Wrote.sentence(page, wrote));
        }
        var shown = minutes.of(page, step);
        return shown.inside()
                ? page.again(TEMPLATE, values(page, shown, form, Form.empty(), Form.empty()))
                : page.goOn(Meeting.path(step), "warning", "meeting.minutes.later");
    }

    @PostMapping("/veroeffentlichen")
    @Access(For.SIGNED_IN)
    View publish(
            Page page,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam(required = false) @Nullable Boolean agreed) {
        var published = publishing.publish(page.visitor().id(), step, seen, Boolean.TRUE.equals(agreed));
        if (published instanceof Published.Done(int waiting)) {
            return page.goOn(
                    Meeting.path(step) + "/protokoll",
                    waiting == 0 ? "success" : "info",
                    waiting == 0 ? "meeting.publish.done" : "meeting.publish.done.waiting");
        }
        var form = Form.empty().reject("agreed", Published.sentence(page, published));
        return page.again(TEMPLATE, values(page, minutes.of(page, step), fresh(), form, Form.empty()));
    }

    @PostMapping("/einwenden")
    @Access(For.SIGNED_IN)
    @Assisted(value = "meeting.act.objected", errand = Errand.DECIDING)
    View object(
            Page page,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "") String against,
            @RequestParam(required = false) @Nullable UUID piece) {
        var wording = against.strip();
        var form = Form.empty().with("against", against).with("piece", piece == null ? null : piece.toString());
        if (wording.length() < 3 || wording.length() > Objection.LONGEST) {
            form.reject("against", page.t("meeting.object.missing"));
        } else {
            var wrote = objections.object(page.visitor().id(), step, piece, wording);
            if (wrote instanceof Wrote.Done) {
                return page.goOn(Meeting.path(step) + "/protokoll#einwaende", "success", "meeting.object.done");
            }
            form.reject(
                    "against",
                    wrote instanceof Wrote.Over ? page.t("meeting.object.over") : Wrote.sentence(page, wrote));
        }
        var shown = minutes.of(page, step);
        return shown.meeting().isPublished()
                ? page.again(TEMPLATE, values(page, shown, fresh(), Form.empty(), form))
                : page.goOn(Meeting.path(step), "warning", "meeting.minutes.later");
    }

    private static Form fresh() {
        return Form.empty().with("kind", PieceKind.NOTE.name());
    }

    private Map<String, ?> values(Page page, MinutesShown shown, Form form, Form publishing, Form objecting) {
        return minutes.values(page, shown, form, publishing, objecting);
    }
}
