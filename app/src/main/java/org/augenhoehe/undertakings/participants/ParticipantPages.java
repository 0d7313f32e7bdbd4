package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.Undertaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who takes part, for those who do.
@Controller
@RequestMapping("/vorhaben/{id}/menschen")
@Access(For.SIGNED_IN)
class ParticipantPages {
    private final Company company;
    private final JoinBook book;
    private final VouchingBook vouching;
    private final LeadBook leads;

    ParticipantPages(Company company, JoinBook book, VouchingBook vouching, LeadBook leads) {
        this.company = company;
        this.book = book;
        this.vouching = vouching;
        this.leads = leads;
    }

    @GetMapping
    @Assisted(errand = Errand.ANY)
    View list(Page page, @PathVariable UUID id) {
        return page.show("undertakings/participants/list", company.of(page, id, Form.empty()));
    }

    @PostMapping("/{person}/aufnehmen")
    View letIn(Page page, @PathVariable UUID id, @PathVariable UUID person) {
        book.letIn(page.visitor().id(), id, person);
        return page.goOn(here(id), "success", "undertakings.people.letin");
    }

    @PostMapping("/{person}/ablehnen")
    View turnDown(Page page, @PathVariable UUID id, @PathVariable UUID person) {
        book.turnDown(page.visitor().id(), id, person);
        return page.goOn(here(id), "success", "undertakings.people.turneddown");
    }

    @PostMapping("/{person}/bestaetigen")
    View vouch(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable StandingKind known) {
        vouching.vouch(page.visitor().id(), id, person, known);
        return page.goOn(here(id), "success", "undertakings.people.vouched");
    }

    @PostMapping("/{person}/bestaetigung-zuruecknehmen")
    View takeVouchingBack(Page page, @PathVariable UUID id, @PathVariable UUID person) {
        vouching.takeBack(page.visitor().id(), id, person);
        return page.goOn(here(id), "success", "undertakings.people.vouching-taken-back");
    }

    /// @param person the address of that person's page, or only its end
    @PostMapping("/einladen")
    View invite(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String person) {
        var outcome = Ids.find(person.strip().replaceFirst("[?#].*", "").replaceFirst("^.*/", ""))
                .map(guest -> book.invite(page.visitor().id(), id, guest))
                .orElse(JoinBook.Invited.NOBODY_THERE);
        if (outcome == JoinBook.Invited.DONE) {
            return page.goOn(here(id), "success", "undertakings.people.invited");
        }
        var form =
                Form.empty().with("person", person).reject("person", page.t("undertakings.people.invite." + outcome));
        return page.again("undertakings/participants/list", company.of(page, id, form));
    }

    @PostMapping("/ausnahme")
    View proposeException(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var why = reason.strip();
        if (why.length() < 3 || why.length() > 1000) {
            var form = Form.empty().with("reason", reason).reject("reason", page.t("undertakings.lead.reason.missing"));
            return page.again("undertakings/participants/list", company.of(page, id, form));
        }
        leads.propose(page.visitor().id(), id, why);
        return page.goOn(here(id), "success", "undertakings.lead.proposed");
    }

    @PostMapping("/ausnahme/bestaetigen")
    @Assisted(value = "undertakings.act.exception.confirmed", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View confirmException(Page page, @PathVariable UUID id) {
        leads.confirm(page.visitor().id(), id);
        return page.goOn(here(id), "success", "undertakings.lead.confirmed");
    }

    @PostMapping("/ausnahme/zuruecknehmen")
    @Assisted(value = "undertakings.act.exception.takenback", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View takeExceptionBack(Page page, @PathVariable UUID id) {
        leads.takeBack(page.visitor().id(), id);
        return page.goOn(here(id), "success", "undertakings.lead.takenback");
    }

    private static String here(UUID id) {
        return Undertaking.home(id) + "/menschen";
    }
}
