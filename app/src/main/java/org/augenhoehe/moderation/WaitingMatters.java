package org.augenhoehe.moderation;

import org.augenhoehe.moderation.block.Blocks;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

/// What was reported and what was objected to.
@Component
class WaitingMatters implements Attention {
    private final MatterStore store;
    private final Blocks blocks;

    WaitingMatters(MatterStore store, Blocks blocks) {
        this.store = store;
        this.blocks = blocks;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String textKey() {
        return "moderation.attention";
    }

    @Override
    public int count() {
        return store.countWaiting() + blocks.countWaiting();
    }

    @Override
    public String href() {
        return MatterPages.PATH;
    }

    @Override
    public Access.For whom() {
        return Access.For.MODERATOR;
    }
}
