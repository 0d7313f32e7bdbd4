package org.augenhoehe.operations.desk;

import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

/// A full disk stops everything: somebody should make room before.
@Component
class ShortOfSpace implements Attention {
    private final HouseSurvey survey;

    ShortOfSpace(HouseSurvey survey) {
        this.survey = survey;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String textKey() {
        return "operations.attention.disk";
    }

    @Override
    public int count() {
        return survey.disk().isShort() ? 1 : 0;
    }

    @Override
    public String href() {
        return "/betrieb#haus";
    }
}
