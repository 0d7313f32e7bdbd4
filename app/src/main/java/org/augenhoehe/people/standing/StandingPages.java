package org.augenhoehe.people.standing;

import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
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

/// "Meine Blickwinkel": in which capacities a person takes part.
@Controller
@RequestMapping("/mein-platz/rollen")
@Access(For.SIGNED_IN)
class StandingPages {
    static final String MINE = "/mein-platz/rollen";

    private final StandingBook book;
    private final MyStandings mine;

    StandingPages(StandingBook book, MyStandings mine) {
        this.book = book;
        this.mine = mine;
    }

    /// @param organisation where the visitor comes from, already chosen in the form
    @GetMapping
    @Assisted(errand = Errand.ORDERING)
    View mine(Page page, @RequestParam(name = "bei", defaultValue = "") String organisation) {
        return page.show("people/standing/mine", mine.of(page, Form.empty().with("organisation", organisation)));
    }

    @PostMapping
    @Assisted(value = "groups.act.standing.ask", errand = Errand.ORDERING)
    View ask(Page page, @Valid @ModelAttribute StandingForm asked, BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("people/standing/mine", mine.of(page, form));
        }
        book.ask(page.visitor().id(), asked.organisation(), asked.kind());
        return page.goOn(MINE, "success", "groups.standing.asked");
    }

    @PostMapping("/{organisation}/{kind}/annehmen")
    @Assisted(value = "groups.act.standing.accept", errand = Errand.ORDERING)
    View accept(Page page, @PathVariable UUID organisation, @PathVariable StandingKind kind) {
        book.ask(page.visitor().id(), organisation, kind);
        return page.goOn(MINE, "success", "groups.standing.accepted");
    }

    @PostMapping("/{organisation}/{kind}/beenden")
    @Assisted(value = "groups.act.standing.end", errand = Errand.ORDERING, will = Will.EACH_TIME)
    View giveUp(Page page, @PathVariable UUID organisation, @PathVariable StandingKind kind) {
        book.giveUp(page.visitor().id(), organisation, kind);
        return page.goOn(MINE, "success", "groups.standing.ended");
    }

    @PostMapping("/{organisation}/{kind}/zeigen")
    View show(
            Page page,
            @PathVariable UUID organisation,
            @PathVariable StandingKind kind,
            @RequestParam(defaultValue = "false") boolean shown) {
        book.show(page.visitor().id(), organisation, kind, shown);
        return page.goOn(MINE, "success", shown ? "groups.standing.shown" : "groups.standing.hidden");
    }
}
