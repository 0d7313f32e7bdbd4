package org.augenhoehe.operations.place;

import java.util.List;
import java.util.Objects;

import org.augenhoehe.platform.mail.MailAddress;
import org.augenhoehe.platform.place.Place;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/// The place's settings as they are typed, at the set-up and later.
public record PlaceForm(
        @NotBlank @Size(max = 80) String name,
        @NotEmpty List<String> languages,
        @MailAddress String contactMail,
        @Size(max = 60) String contactPhone,
        @Size(max = 500) String contactAddress,
        List<@Valid CrisisRow> crisis,
        @Size(max = PlaceForm.LONG_TEXT) String imprint,
        @Size(max = PlaceForm.LONG_TEXT) String privacy) {
    public static final int LONG_TEXT = 20_000;
    private static final int EMPTY_ROWS = 2;

    /// What was not sent at all is empty.
    @SuppressWarnings("NullAway")
    public PlaceForm {
        name = Objects.requireNonNullElse(name, "");
        languages = Objects.requireNonNullElse(languages, List.of());
        contactMail = Objects.requireNonNullElse(contactMail, "");
        contactPhone = Objects.requireNonNullElse(contactPhone, "");
        contactAddress = Objects.requireNonNullElse(contactAddress, "");
        crisis = Objects.requireNonNullElse(crisis, List.<CrisisRow>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        imprint = Objects.requireNonNullElse(imprint, "");
        privacy = Objects.requireNonNullElse(privacy, "");
    }

    /// @param in where these fields stand in a larger form, for example `place.`; empty for a form of their own
    public static Form filled(String in, Place place) {
        var form = Form.empty()
                .with(in + "name", place.name())
                .with(in + "languages", place.languages())
                .with(in + "contactMail", place.contactMail())
                .with(in + "contactPhone", place.contactPhone())
                .with(in + "contactAddress", place.contactAddress())
                .with(in + "imprint", place.imprint())
                .with(in + "privacy", place.privacy());
        for (int i = 0; i < place.crisisNumbers().size(); i++) {
            form.with(
                    in + "crisis[" + i + "].label", place.crisisNumbers().get(i).label());
            form.with(
                    in + "crisis[" + i + "].number",
                    place.crisisNumbers().get(i).number());
        }
        return form;
    }

    /// Without JavaScript no row can be added, so there are always empty ones.
    public static int rows(@Nullable Place place, @Nullable PlaceForm typed) {
        if (typed != null) {
            return Math.max(typed.crisis().size(), EMPTY_ROWS);
        }
        return (place == null ? 0 : place.crisisNumbers().size()) + EMPTY_ROWS;
    }

    /// What looking at one field alone does not show.
    public void check(Form form, String in, Page page) {
        for (int i = 0; i < crisis.size(); i++) {
            var row = crisis.get(i);
            if (row.label().isBlank() != row.number().isBlank()) {
                var missing = row.label().isBlank() ? "label" : "number";
                form.reject(in + "crisis[" + i + "]." + missing, page.t("operations.place.crisis.both"));
            }
        }
    }

    public Place place() {
        return new Place(
                name.strip(),
                languages,
                contactMail.strip(),
                contactPhone.strip(),
                contactAddress.strip(),
                crisis.stream()
                        .filter(row -> !row.number().isBlank())
                        .map(CrisisRow::crisisNumber)
                        .toList(),
                imprint.strip(),
                privacy.strip());
    }
}
