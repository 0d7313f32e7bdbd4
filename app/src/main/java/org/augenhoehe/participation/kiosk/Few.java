package org.augenhoehe.participation.kiosk;

import org.augenhoehe.platform.web.Page;

/// Numbers of people, as far as they are told: no figure is about fewer than five.
public final class Few {
    private static final int LEAST = 5;

    private Few() {}

    public static boolean isFew(int people) {
        return people > 0 && people < LEAST;
    }

    /// "12", "unter 5", "0".
    public static String say(Page page, int people) {
        return isFew(people) ? page.t("kiosk.few", LEAST) : Integer.toString(people);
    }

    /// How many of all answered at a tablet; nothing where nobody did. Neither part may be about few.
    public static String ofThem(Page page, int all, int onSite) {
        if (onSite == 0) {
            return "";
        }
        if (onSite < LEAST) {
            return page.t("kiosk.ofthem.few", LEAST);
        }
        return all > onSite && all - onSite < LEAST ? page.t("kiosk.ofthem.most") : page.t("kiosk.ofthem", onSite);
    }
}
