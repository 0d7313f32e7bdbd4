package org.augenhoehe.atlas.show;

import java.util.UUID;

import org.augenhoehe.atlas.answer.JoiningBook;
import org.augenhoehe.atlas.answer.NeedAnswerBook;
import org.augenhoehe.atlas.check.CheckingBook;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.atlas.entry.Reason;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Deciding;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One entry: what it says, what became of it, what others do with it.
@Controller
@RequestMapping(Entry.PATH + "/{id}")
@Access(For.SIGNED_IN)
class EntryPages {
    private final MapEntryStore store;
    private final EntryAnswers answers;
    private final JoiningBook joining;
    private final NeedAnswerBook answering;
    private final CheckingBook checking;
    private final Uploads uploads;
    private final Deciding deciding;

    EntryPages(
            MapEntryStore store,
            EntryAnswers answers,
            JoiningBook joining,
            NeedAnswerBook answering,
            CheckingBook checking,
            Uploads uploads,
            Deciding deciding) {
        this.store = store;
        this.answers = answers;
        this.joining = joining;
        this.answering = answering;
        this.checking = checking;
        this.uploads = uploads;
        this.deciding = deciding;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return answers.show(page, id);
    }

    @GetMapping("/bild")
    @Access(For.EVERYONE)
    @Assisted(errand = Errand.ANY)
    ResponseEntity<byte[]> picture(Page page, @PathVariable UUID id) {
        var file = store.find(id)
                .filter(entry -> entry.isShownTo(page.visitor().person())
                        || deciding.isUpTo(page.visitor(), "karteneintrag", id))
                .map(Entry::picture)
                .orElseThrow(NotFound::new);
        return SafePicture.of(uploads.find(file).orElseThrow(NotFound::new));
    }

    @PostMapping("/dabei")
    @Assisted("atlas.act.joined")
    View join(Page page, @PathVariable UUID id) {
        return answers.after(
                page, id, Form.empty(), "", joining.join(page.visitor().id(), id), "atlas.joined");
    }

    @PostMapping("/nicht-dabei")
    @Assisted("atlas.act.left")
    View leave(Page page, @PathVariable UUID id) {
        joining.leave(page.visitor().id(), id);
        return page.goOn(Entry.path(id), "success", "atlas.left");
    }

    @PostMapping("/antwort")
    View answer(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String resource,
            @RequestParam(defaultValue = "") String answerWords) {
        var form = Form.empty().with("resource", resource).with("answerWords", answerWords);
        var chosen = Ids.find(resource);
        if (chosen.isEmpty()) {
            return answers.again(page, id, form.reject("resource", page.t("atlas.answer.missing")));
        }
        if (answerWords.strip().length() > Reason.LONGEST) {
            return answers.again(page, id, form.reject("answerWords", page.t("atlas.words.long")));
        }
        return answers.after(
                page,
                id,
                form,
                "resource",
                answering.answer(page.visitor().id(), id, chosen.get(), answerWords.strip()),
                "atlas.answer.done");
    }

    @PostMapping("/pruefen")
    View check(
            Page page,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String holds,
            @RequestParam(defaultValue = "") String checkWords) {
        var form = Form.empty().with("holds", holds).with("checkWords", checkWords);
        var yes = holds.equals("ja");
        if (!yes && !holds.equals("nein")) {
            return answers.again(page, id, form.reject("holds", page.t("atlas.check.missing")));
        }
        if (!yes && Reason.lacks(checkWords)) {
            return answers.again(page, id, form.reject("checkWords", page.t("atlas.check.words.missing")));
        }
        return answers.after(
                page,
                id,
                form,
                "holds",
                checking.check(page.visitor().id(), id, version, yes, yes ? "" : checkWords.strip()),
                yes ? "atlas.check.done" : "atlas.check.doubted");
    }
}
