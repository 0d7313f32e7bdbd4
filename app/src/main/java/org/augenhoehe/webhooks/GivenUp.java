package org.augenhoehe.webhooks;

import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

/// A program elsewhere has not taken what it was told, for a day.
@Component
class GivenUp implements Attention {
    private final GivenUpStore store;

    GivenUp(GivenUpStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String textKey() {
        return "webhooks.attention";
    }

    @Override
    public int count() {
        return store.count();
    }

    @Override
    public String href() {
        return WebhookPages.PATH;
    }
}
