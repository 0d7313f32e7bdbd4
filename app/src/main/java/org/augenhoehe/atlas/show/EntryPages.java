package org.augenhoehe.atlas.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.answer.JoiningBook;
import org.augenhoehe.atlas.answer.NeedAnswerBook;
import org.augenhoehe.atlas.check.CheckingBook;
import org.augenhoehe.atlas.claim.EntryClaimBook;
import org.augenhoehe.atlas.entry.Closing;
import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Deciding;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
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

/// One entry: what it says, what became of it, what people do with it.
@Controller
@RequestMapping(Entry.PATH + "/{id}")
@Access(For.SIGNED_IN)
class EntryPages {
    private static final String TEMPLATE = "atlas/entry";
    private static final int LONGEST = 1000;

    private final MapEntryStore store;
    private final EntryShowing showing;
    private final MapEntryBook book;
    private final JoiningBook joining;
    private final NeedAnswerBook answering;
    private final CheckingBook checking;
    private final EntryClaimBook claiming;
    private final Uploads uploads;
    private final Deciding deciding;

    EntryPages(
            MapEntryStore store,
            EntryShowing showing,
            MapEntryBook book,
            JoiningBook joining,
            NeedAnswerBook answering,
            CheckingBook checking,
            EntryClaimBook claiming,
            Uploads uploads,
            Deciding deciding) {
        this.store = store;
        this.showing = showing;
        this.book = book;
        this.joining = joining;
        this.answering = answering;
        this.checking = checking;
        this.claiming = claiming;
        this.uploads = uploads;
        this.deciding = deciding;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
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
        return after(page, id, Form.empty(), "", joining.join(page.visitor().id(), id), "atlas.joined");
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
            return refused(page, id, form.reject("resource", page.t("atlas.answer.missing")));
        }
        if (answerWords.strip().length() > LONGEST) {
            return refused(page, id, form.reject("answerWords", page.t("atlas.words.long")));
        }
        return after(
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
            return refused(page, id, form.reject("holds", page.t("atlas.check.missing")));
        }
        if (!yes && lacks(checkWords)) {
            return refused(page, id, form.reject("checkWords", page.t("atlas.check.words.missing")));
        }
        return after(
                page,
                id,
                form,
                "holds",
                checking.check(page.visitor().id(), id, version, yes, yes ? "" : checkWords.strip()),
                yes ? "atlas.check.done" : "atlas.check.doubted");
    }

    @PostMapping("/stimmt")
    @Assisted("atlas.act.confirmed")
    View confirm(Page page, @PathVariable UUID id) {
        book.confirm(page.visitor().id(), id);
        return page.goOn(Entry.path(id), "success", "atlas.confirmed");
    }

    @PostMapping("/schliessen")
    @Assisted("atlas.act.closed")
    View close(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String closeReason) {
        var form = Form.empty().with("how", how).with("closeReason", closeReason);
        var closing = Closing.options(page).stream().anyMatch(one -> one.value().equals(how));
        if (!closing) {
            form.reject("how", page.t("atlas.close.missing"));
        }
        if (lacks(closeReason)) {
            form.reject("closeReason", page.t("atlas.reason.missing"));
        }
        if (form.hasErrors()) {
            return refused(page, id, form);
        }
        return after(
                page,
                id,
                form,
                "closeReason",
                book.close(page.visitor().id(), id, Closing.valueOf(how), closeReason.strip()),
                "atlas.closed");
    }

    @PostMapping("/wieder")
    @Assisted("atlas.act.reopened")
    View reopen(Page page, @PathVariable UUID id) {
        return after(page, id, Form.empty(), "", book.reopen(page.visitor().id(), id), "atlas.reopened");
    }

    @PostMapping("/zurueckziehen")
    @Assisted(value = "atlas.act.withdrawn", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String withdrawReason) {
        var form = Form.empty().with("withdrawReason", withdrawReason);
        if (lacks(withdrawReason)) {
            return refused(page, id, form.reject("withdrawReason", page.t("atlas.reason.missing")));
        }
        return after(
                page,
                id,
                form,
                "withdrawReason",
                book.withdraw(page.visitor().id(), id, withdrawReason.strip()),
                "atlas.withdrawn");
    }

    @PostMapping("/beanspruchen")
    View claim(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String organisation) {
        var form = Form.empty().with("organisation", organisation);
        var chosen = Ids.find(organisation);
        if (chosen.isEmpty()) {
            return refused(page, id, form.reject("organisation", page.t("atlas.claim.missing")));
        }
        return after(
                page,
                id,
                form,
                "organisation",
                claiming.claim(page.visitor().id(), id, chosen.get()),
                "atlas.claim.asked");
    }

    @PostMapping("/bestaetigen")
    View decide(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String granted,
            @RequestParam(defaultValue = "") String claimReason) {
        var form = Form.empty().with("granted", granted).with("claimReason", claimReason);
        var yes = granted.equals("ja");
        if (!yes && !granted.equals("nein")) {
            return refused(page, id, form.reject("granted", page.t("atlas.claim.answer.missing")));
        }
        if (!yes && lacks(claimReason)) {
            return refused(page, id, form.reject("claimReason", page.t("atlas.reason.missing")));
        }
        return after(
                page,
                id,
                form,
                "granted",
                claiming.decide(page.visitor(), id, yes, yes ? "" : claimReason.strip()),
                yes ? "atlas.claim.given" : "atlas.claim.refused");
    }

    private static boolean lacks(String words) {
        return words.isBlank() || words.strip().length() > LONGEST;
    }

    private View after(Page page, UUID id, Form form, String field, Entered outcome, String done) {
        return switch (outcome) {
            case Entered.Done any ->
                page.goOn(Entry.path(id), any.held() ? "info" : "success", any.held() ? "atlas.held" : done);
            case Entered.Refused(var why) -> refused(page, id, form.reject(field, page.t(why.textKey())));
            case Entered.Closed(var because) -> refused(page, id, form.reject(field, DoorSentence.of(page, because)));
        };
    }

    private View refused(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, values(page, id, form));
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var entry = store.find(id)
                .filter(one -> one.isShownTo(page.visitor().person()))
                .orElseThrow(NotFound::new);
        return Map.of("shown", showing.of(page, entry), "form", form, "closings", Closing.options(page));
    }
}
