package org.augenhoehe.opendata.dcat;

import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.opendata.daily.DayList;
import org.augenhoehe.opendata.facts.Facts;
import org.jspecify.annotations.Nullable;

/// What all entries of the catalogue share.
///
/// @param newest what there is of the last day with files
record About(
        String base,
        Facts facts,
        String publisher,
        @Nullable DayList newest) {
    String publisherAddress() {
        return base + Catalogue.PATH + "#herausgeber";
    }

    String contactAddress() {
        return base + Catalogue.PATH + "#kontakt";
    }

    String address(DataSet<?> set) {
        return base + Catalogue.PATH + "/" + set.name();
    }
}
