package org.augenhoehe.following;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

/// One of the invented town follows what goes on there, so that the page shows something.
@Component
class TownFollowing implements DemoContent {
    private final FollowBook book;

    TownFollowing(FollowBook book) {
        this.book = book;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void fill(DemoTown town) {
        var _ = book.follow(
                town.get("Anneliese Brandt"), Subject.undertaking(town.get("Vorhaben Tagestreff am Abend")));
    }
}
