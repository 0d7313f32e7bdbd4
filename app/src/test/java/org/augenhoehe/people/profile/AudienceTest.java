package org.augenhoehe.people.profile;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceTest {
    @Property
    boolean thePersonAlwaysSeesTheirOwn(@ForAll Audience audience) {
        return audience.admits(Closeness.SELF);
    }

    @Property
    void whoeverIsNearerSeesAtLeastAsMuch(@ForAll Audience audience, @ForAll Closeness near, @ForAll Closeness far) {
        if (near.compareTo(far) >= 0 && audience.admits(far)) {
            assertThat(audience.admits(near)).isTrue();
        }
    }

    @Property
    void aWiderAudienceHidesFromNobody(@ForAll Audience narrow, @ForAll Audience wide, @ForAll Closeness reader) {
        if (wide.compareTo(narrow) >= 0 && narrow.admits(reader)) {
            assertThat(wide.admits(reader)).isTrue();
        }
    }

    @Property
    void onlyWhatIsForEverybodyIsSeenByStrangers(@ForAll Audience audience) {
        assertThat(audience.admits(Closeness.STRANGER)).isEqualTo(audience == Audience.EVERYBODY);
    }
}
