package org.augenhoehe.participation.budget.exchange;

import java.util.UUID;

import org.augenhoehe.undertakings.Elsewhere;
import org.springframework.stereotype.Component;

@Component
class BudgetsElsewhere implements Elsewhere {
    @Override
    public String textKey() {
        return "budget.upload.link";
    }

    @Override
    public String path(UUID undertaking) {
        return PbPages.PATH + "/" + undertaking;
    }
}
