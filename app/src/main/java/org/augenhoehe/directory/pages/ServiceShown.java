package org.augenhoehe.directory.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.directory.Contact;
import org.augenhoehe.directory.Phone;
import org.augenhoehe.directory.ServiceDetail;
import org.augenhoehe.directory.ServicePlace;
import org.augenhoehe.directory.correction.Correction;
import org.augenhoehe.directory.correction.Part;
import org.augenhoehe.platform.web.Page;

/// A service as its page shows it.
///
/// @param accepted what was put right, the newest first
public record ServiceShown(ServiceDetail detail, Opening opening, List<Correction> accepted) {
    private static final int PHONES_FIRST = 3;

    public List<Correction> accepted(Part part) {
        return accepted.stream().filter(one -> one.part() == part).toList();
    }

    public boolean isGone() {
        return !detail.service().isActive() || !accepted(Part.GONE).isEmpty();
    }

    /// Whom to call: numbers of the service, then of its contacts and places, none twice, no fax.
    public List<Phone> phones() {
        return Stream.of(
                        detail.phones().stream(),
                        detail.contacts().stream().map(Contact::phones).flatMap(List::stream),
                        detail.places().stream().map(ServicePlace::phones).flatMap(List::stream))
                .flatMap(all -> all)
                .filter(phone -> !"fax".equalsIgnoreCase(Objects.requireNonNullElse(phone.type(), "")))
                .collect(Collectors.toMap(
                        ServiceShown::dialled, phone -> phone, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// The languages as the reader calls them.
    public String languages(Page page) {
        return detail.languages().stream()
                .map(spoken -> spoken.code() != null ? Choices.name(page, spoken.code()) : spoken.name())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<Phone> phonesFirst() {
        return phones().stream().limit(PHONES_FIRST).toList();
    }

    /// Only such an address becomes a link: one from an import could carry recipients and words of its own.
    public boolean hasPlainMail() {
        var mail = detail.service().email();
        return mail != null && mail.matches("[^\\s@?&:]+@[^\\s@?&:]+");
    }

    public static String dialled(Phone phone) {
        return phone.number().split("[;,]", 2)[0].replaceAll("[^0-9+]", "");
    }
}
