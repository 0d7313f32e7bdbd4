package org.augenhoehe.opendata.facts;

import org.augenhoehe.opendata.DataSet;
import org.jspecify.annotations.Nullable;

/// What a place says about its data.
///
/// @param publisher empty where it is called like the place
/// @param licence of what was written here; null until somebody has decided
/// @param gatheredLicence of what came from sources elsewhere; null where that is for the sources to say
/// @param contributor the address by which GovData knows whoever hands in; empty where there is none
/// @param regionKey official key of the district (5 digits), the town (8) or its region (12); empty where not given
public record Facts(
        String publisher,
        @Nullable Licence licence,
        @Nullable Licence gatheredLicence,
        String contributor,
        String regionKey) {
    static final Facts NONE = new Facts("", null, null, "", "");

    private static final String GEOCODING = "http://dcat-ap.de/def/politicalGeocoding/";

    public @Nullable Licence licenceOf(DataSet<?> set) {
        return Licence.spelled(set.licence()).orElse(set.isGathered() ? gatheredLicence : licence);
    }

    /// In the vocabulary of DCAT-AP.de; null where the place did not say.
    public @Nullable String geocoding() {
        return switch (regionKey.length()) {
            case 5 -> GEOCODING + "districtKey/" + regionKey;
            case 8 -> GEOCODING + "municipalityKey/" + regionKey;
            case 12 -> GEOCODING + "regionalKey/" + regionKey;
            default -> null;
        };
    }

    public String level() {
        return GEOCODING + "Level/" + (regionKey.length() == 5 ? "administrativeDistrict" : "municipality");
    }
}
