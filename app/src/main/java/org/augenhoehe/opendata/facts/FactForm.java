package org.augenhoehe.opendata.facts;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What an operator types about the data.
record FactForm(
        @Size(max = 200) String publisher,
        String licence,
        String gathered,

        @Size(max = 300) @Pattern(regexp = "(https?://\\S+)?", message = "opendata.facts.contributor.wrong")
        String contributor,

        @Pattern(regexp = "([0-9]{5}|[0-9]{8}|[0-9]{12})?", message = "opendata.facts.region.wrong")
        String region) {

    FactForm {
        publisher = publisher == null ? "" : publisher.strip();
        licence = licence == null ? "" : licence;
        gathered = gathered == null ? "" : gathered;
        contributor = contributor == null ? "" : contributor.strip();
        region = region == null ? "" : region.replaceAll("\\s", "");
    }

    Facts facts() {
        return new Facts(
                publisher,
                Licence.find(licence).orElse(null),
                Licence.find(gathered).orElse(null),
                contributor,
                region);
    }
}
