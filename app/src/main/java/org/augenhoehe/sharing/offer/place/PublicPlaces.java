package org.augenhoehe.sharing.offer.place;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Coarsening;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.places.geometry.Geometries;
import org.springframework.stereotype.Component;

/// Where something is, as everybody may know it: no exacter than its owner wants, in words and on the map.
@Component
public class PublicPlaces {
    private final Coarsening coarsening;

    PublicPlaces(Coarsening coarsening) {
        this.coarsening = coarsening;
    }

    public Whereabouts of(Whereabouts exact, Exactness exactness) {
        var latitude = exact.latitude();
        var longitude = exact.longitude();
        if (latitude == null || longitude == null) {
            return new Whereabouts(coarsening.words(exact.text(), exactness), null, null);
        }
        // Where the device said where it is, its figures are all the words there are: they are not for everybody.
        var figures = new Coordinates(latitude, longitude).toString().equals(exact.text());
        var shown =
                coarsening.of(Geometries.point(latitude, longitude), exactness).getInteriorPoint();
        return new Whereabouts(figures ? "" : coarsening.words(exact.text(), exactness), shown.getY(), shown.getX());
    }
}
