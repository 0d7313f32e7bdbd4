package org.augenhoehe.sharing.booking.desk;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.desk.UsageStore.Usage;

/// How much a thing was used, in the reader's words.
final class UsageWords {
    static final int DAYS = 90;
    private static final int HOUR = 60;

    private UsageWords() {}

    static String of(Page page, Usage usage) {
        return page.t(
                "sharing.booking.usage.sentence",
                DAYS,
                usage.times(),
                Math.ceilDiv(usage.minutes(), HOUR),
                usage.share(DAYS));
    }
}
