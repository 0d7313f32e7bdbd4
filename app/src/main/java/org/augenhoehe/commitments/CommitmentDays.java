package org.augenhoehe.commitments;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.feeds.DaySource;
import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Commitments as the days until which they are promised now. Whoever promised is named on their pages only.
@Component
class CommitmentDays implements DaySource {
    private final CommitmentListStore lists;

    CommitmentDays(CommitmentListStore lists) {
        this.lists = lists;
    }

    @Override
    public List<Event> list(Page page, @Nullable UUID undertaking, int most) {
        return lists.listPromised(undertaking, most).stream()
                .map(one -> new Event(
                        one.id(),
                        new Event.When.AllDay(one.due()),
                        page.t("commitments.calendar", one.wording()),
                        page.t(one.state().textKey()),
                        "",
                        page.publicUrl() + one.path(),
                        false))
                .toList();
    }
}
