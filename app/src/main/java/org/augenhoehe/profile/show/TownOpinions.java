package org.augenhoehe.profile.show;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.profile.say.SayingBook;
import org.augenhoehe.profile.say.SayingForm;
import org.springframework.stereotype.Component;

/// What people say about the profiles in the stories of the town.
@Component
class TownOpinions implements TownRoom {
    private final UndertakingProfiles profiles;
    private final SayingBook book;

    TownOpinions(UndertakingProfiles profiles, SayingBook book) {
        this.profiles = profiles;
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "confirms the profile", scene -> say(scene, true),
                "contests the profile", scene -> say(scene, false));
    }

    private void say(Scene scene, boolean agrees) {
        var rung = profiles.read(scene.undertaking()).rung().orElse(null);
        var said = book.say(scene.who(), scene.undertaking(), rung, new SayingForm(agrees, scene.text("words", "")));
        if (!(said instanceof SayingBook.Said.Done)) {
            throw new IllegalStateException("nobody can say this: " + said);
        }
    }
}
