package org.augenhoehe.atlas.show;

import java.util.UUID;

import org.augenhoehe.atlas.claim.EntryClaimBook;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.Reason;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// An organisation says that an entry is theirs; the other side answers.
@Controller
@RequestMapping(Entry.PATH + "/{id}")
@Access(For.SIGNED_IN)
class EntryClaimPages {
    private final EntryClaimBook claiming;
    private final EntryAnswers answers;

    EntryClaimPages(EntryClaimBook claiming, EntryAnswers answers) {
        this.claiming = claiming;
        this.answers = answers;
    }

    @PostMapping("/beanspruchen")
    View claim(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String organisation) {
        var form = Form.empty().with("organisation", organisation);
        var chosen = Ids.find(organisation);
        if (chosen.isEmpty()) {
            return answers.again(page, id, form.reject("organisation", page.t("atlas.claim.missing")));
        }
        return answers.after(
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
            return answers.again(page, id, form.reject("granted", page.t("atlas.claim.answer.missing")));
        }
        if (!yes && Reason.lacks(claimReason)) {
            return answers.again(page, id, form.reject("claimReason", page.t("atlas.reason.missing")));
        }
        return answers.after(
                page,
                id,
                form,
                "granted",
                claiming.decide(page.visitor(), id, yes, yes ? "" : claimReason.strip()),
                yes ? "atlas.claim.given" : "atlas.claim.refused");
    }
}
