package org.augenhoehe.sharing.open;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// Something that is lent, given or swapped, as programs read it. No person is named.
public record OpenOffer(
        @Means("Its id.") UUID id,

        @Means("Whether it is lent, given or swapped.") Deal deal,

        @Means("What it is: a thing, a room, a vehicle, a skill, knowledge.")
        Good good,

        @Means("What it is about.") String category,

        @Means("In a few words.") String title,

        @Means("More about it, in Markdown; may be empty.") String about,

        @Means("What whoever uses it agrees to; may be empty.")
        String conditions,

        @Means("What holds when something breaks; may be empty.")
        String damage,

        @Means("What is wanted for it in a swap; empty otherwise.")
        String inReturn,

        @Means("The group or organisation whose it is; null where it belongs to a person.") @Nullable
        UUID organisation,

        @Means("How many equal ones there are.") int pieces,

        @Means("Who may use it.") Admits admits,

        @Means("Where it is, as everybody may read it; may be empty.")
        String place,

        @Means("Degrees north of the point that everybody may see; null where there is none.") @Nullable
        BigDecimal latitude,

        @Means("Degrees east of it.") @Nullable BigDecimal longitude,

        @Means("How exact that is.") Exactness exactness,

        @Means("What helps people with disabilities to use it.")
        List<String> access,

        @Means("How many minutes of the time bank one use is worth; null where it costs no hours.") @Nullable
        Long minutes,

        @Means("Whether it is to be had now.") boolean open,

        @Means("When it was offered.") Instant at,

        @Means("Its page for people.") URI page) {}
