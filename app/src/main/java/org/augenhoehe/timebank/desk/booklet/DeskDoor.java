package org.augenhoehe.timebank.desk.booklet;

import java.util.UUID;

import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.timebank.rule.Rules;
import org.springframework.stereotype.Component;

/// Lets those in who keep the bank, as the rule in force names them.
@Component
public class DeskDoor {
    private final Rules rules;

    DeskDoor(Rules rules) {
        this.rules = rules;
    }

    public boolean admits(UUID person) {
        return rules.isKeeper(person);
    }

    /// @throws Forbidden for everybody else
    public void require(UUID person) {
        if (!admits(person)) {
            throw new Forbidden();
        }
    }
}
