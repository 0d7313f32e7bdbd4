package org.augenhoehe.profile.show;

import java.util.UUID;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.profile.gather.AddingUp;
import org.augenhoehe.profile.say.SayingBook;
import org.augenhoehe.profile.say.SayingForm;
import org.springframework.stereotype.Component;

/// What people of the invented town say about the profile of their undertaking; and the first sums, so that nobody has
/// to wait for the night.
@Component
class TownSayings implements DemoContent {
    private static final String EVENING = "Vorhaben Tagestreff am Abend";

    private final UndertakingProfiles profiles;
    private final SayingBook book;
    private final AddingUp addingUp;

    TownSayings(UndertakingProfiles profiles, SayingBook book, AddingUp addingUp) {
        this.profiles = profiles;
        this.book = book;
        this.addingUp = addingUp;
    }

    /// After everything that happens in the town.
    @Override
    public int order() {
        return 95;
    }

    @Override
    public void fill(DemoTown town) {
        var undertaking = town.get(EVENING);
        say(town, undertaking, "Anneliese Brandt", true, "");
        say(town, undertaking, "Oksana Kovalenko", true, "Beim Ziel haben wir wirklich alle gefragt.");
        say(
                town,
                undertaking,
                "Yusuf Demir",
                false,
                "Wer abends arbeitet, kann bei den Treffen nicht dabei sein. Das sieht man in den Zahlen nicht.");
        addingUp.addUp();
    }

    private void say(DemoTown town, UUID undertaking, String person, boolean agrees, String reason) {
        var rung = profiles.read(undertaking).rung().orElse(null);
        book.say(town.get(person), undertaking, rung, new SayingForm(agrees, reason));
    }
}
