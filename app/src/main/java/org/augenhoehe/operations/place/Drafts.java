package org.augenhoehe.operations.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.augenhoehe.platform.place.Place;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Texts to begin with. What only the operator can know stands in brackets.
@Component
public class Drafts {
    /// @return the place with a draft wherever a legal text is missing
    public Place completed(Place place) {
        return new Place(
                place.name(),
                place.languages(),
                place.contactMail(),
                place.contactPhone(),
                place.contactAddress(),
                place.crisisNumbers(),
                place.imprint().isEmpty() ? read("imprint") : place.imprint(),
                place.privacy().isEmpty() ? read("privacy") : place.privacy());
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("operations/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
