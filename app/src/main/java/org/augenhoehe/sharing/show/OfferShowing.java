package org.augenhoehe.sharing.show;

import java.util.Comparator;
import java.util.List;

import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.map.DrawnMap;
import org.augenhoehe.places.map.MapSign;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.offer.admit.AdmitsStore;
import org.augenhoehe.sharing.offer.picture.OfferPictureStore;
import org.augenhoehe.sharing.offer.place.ExactPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what the page of an offer shows.
@Component
class OfferShowing {
    private final Owners owners;
    private final Admission admission;
    private final AdmitsStore members;
    private final ExactPlaces exact;
    private final OfferPictureStore pictures;
    private final Markdown markdown;
    private final ObjectProvider<OfferBeside> parts;

    OfferShowing(
            Owners owners,
            Admission admission,
            AdmitsStore members,
            ExactPlaces exact,
            OfferPictureStore pictures,
            Markdown markdown,
            ObjectProvider<OfferBeside> parts) {
        this.owners = owners;
        this.admission = admission;
        this.members = members;
        this.exact = exact;
        this.pictures = pictures;
        this.markdown = markdown;
        this.parts = parts;
    }

    OfferShown of(Page page, Offer offer) {
        var reader = page.visitor().person();
        var beside = offer.isWithdrawn()
                ? List.<OfferBeside>of()
                : parts.stream()
                        .sorted(Comparator.comparingInt(OfferBeside::order))
                        .toList();
        return new OfferShown(
                offer,
                owners.name(offer.person(), offer.organisation()),
                markdown.html(offer.about()),
                Category.find(offer.category()).orElse(Category.OTHER).textKey(),
                owners.options(page, members.list(offer.id())).stream()
                        .map(Option::label)
                        .toList(),
                exact.find(reader, offer).map(where -> where.text()).orElse(null),
                pictures.list(offer.id()),
                AccessFact.listKnown(offer.access()),
                beside.stream().flatMap(part -> part.ways(page, offer).stream()).toList(),
                beside.stream()
                        .flatMap(part -> part.facts(page, offer).stream())
                        .toList(),
                map(offer),
                admission.tends(reader, offer),
                admission.admits(reader, offer));
    }

    private static @Nullable DrawnMap map(Offer offer) {
        var latitude = offer.latitude();
        var longitude = offer.longitude();
        return latitude == null || longitude == null
                ? null
                : DrawnMap.of(List.of(new DrawnMap.Drawn(
                        Geometries.point(latitude, longitude), offer.name(), MapSign.TRIANGLE, "T", "")));
    }
}
