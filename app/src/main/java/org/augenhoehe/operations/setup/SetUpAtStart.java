package org.augenhoehe.operations.setup;

import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.web.PublicUrl;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints the way in, as long as nobody can run the place: at the very first start, and again if the
/// last operator has left. Whoever may read this terminal runs the machine anyway.
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after the demonstration town, which has an operator
class SetUpAtStart implements ApplicationRunner {
    private final Accounts accounts;
    private final SetUpLink link;
    private final PublicUrl publicUrl;

    SetUpAtStart(Accounts accounts, SetUpLink link, PublicUrl publicUrl) {
        this.accounts = accounts;
        this.link = link;
        this.publicUrl = publicUrl;
    }

    @Override
    @SuppressWarnings("SystemOut") // never into a log file
    public void run(ApplicationArguments arguments) {
        if (!accounts.hasOperator()) {
            System.out.printf("%nEinrichten: %s/einrichten/%s%n%n", publicUrl.get(), link.renew());
        }
    }
}
