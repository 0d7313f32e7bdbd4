package org.augenhoehe.people.assistance;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Page;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Acting for somebody ends by a click on the banner and with signing out; by itself after an hour.
@Controller
class AssistanceEnding {
    private final AssistanceBook book;

    AssistanceEnding(AssistanceBook book) {
        this.book = book;
    }

    @PostMapping("/begleitung/beenden")
    @Access(For.SIGNED_IN)
    @Assisted(errand = Errand.ANY)
    View end(Page page) {
        var assistant = page.visitor().assistant();
        if (assistant != null) {
            book.end(assistant.person());
        }
        return page.goOn("/mein-platz/begleitung", "success", "assistance.ended");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        Ids.find(event.getAuthentication().getName()).ifPresent(book::end);
    }
}
