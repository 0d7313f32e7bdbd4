package org.augenhoehe.sharing.booking.opening;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// The lands of Germany, which have public holidays of their own.
public enum Land {
    /// Only what is a holiday everywhere.
    ALL("Deutschland"),
    BW("Baden-Württemberg"),
    BY("Bayern"),
    BE("Berlin"),
    BB("Brandenburg"),
    HB("Bremen"),
    HH("Hamburg"),
    HE("Hessen"),
    MV("Mecklenburg-Vorpommern"),
    NI("Niedersachsen"),
    NW("Nordrhein-Westfalen"),
    RP("Rheinland-Pfalz"),
    SL("Saarland"),
    SN("Sachsen"),
    ST("Sachsen-Anhalt"),
    SH("Schleswig-Holstein"),
    TH("Thüringen");

    private final String label;

    Land(String label) {
        this.label = label;
    }

    /// @return its name, which is the same in every language of the screen; the first says that none is chosen
    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), one == ALL ? page.t("sharing.booking.land.ALL") : one.label))
                .toList();
    }
}
