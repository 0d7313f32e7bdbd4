package org.augenhoehe.people.profile;

import java.util.List;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

@Component
class TownProfiles implements DemoContent {
    private static final List<Told> TOLD = List.of(
            new Told(
                    "Anneliese Brandt",
                    Part.ABOUT,
                    "Ich bin 74, war Schneiderin und wohne seit 1971 am Markt.",
                    Audience.EVERYBODY),
            new Told("Anneliese Brandt", Part.CAN, "Nähen, Kuchen backen, lange zuhören.", Audience.EVERYBODY),
            new Told("Anneliese Brandt", Part.LEARN, "Wie man mit dem Handy ein Bild verschickt.", Audience.SIGNED_IN),
            new Told("Yusuf Demir", Part.CAN, "Türkisch, Fußball trainieren, Möbel schleppen.", Audience.SIGNED_IN),
            new Told("Yusuf Demir", Part.LANGUAGES, "Deutsch, Türkisch", Audience.EVERYBODY),
            new Told("Oksana Kovalenko", Part.CAN, "Buchhaltung. Und Borschtsch für dreißig Leute.", Audience.GROUPS),
            new Told(
                    "Oksana Kovalenko",
                    Part.LEARN,
                    "Deutsch so gut, dass ich im Amt allein klarkomme.",
                    Audience.GROUPS),
            new Told("Oksana Kovalenko", Part.LANGUAGES, "Ukrainisch, Russisch, etwas Deutsch", Audience.SIGNED_IN),
            new Told(
                    "Sonnenblume7",
                    Part.ABOUT,
                    "Ich schreibe hier unter diesem Namen, und das ist gut so.",
                    Audience.EVERYBODY),
            new Told("Khalid Rahimi", Part.CAN, "Fahrräder, Elektrik, Geduld mit Jugendlichen.", Audience.EVERYBODY),
            new Told("Khalid Rahimi", Part.LANGUAGES, "Dari, Deutsch, Englisch", Audience.EVERYBODY),
            new Told(
                    "Thuy Nguyen",
                    Part.LEARN,
                    "Wie man einen Pflegegrad beantragt, ohne zu verzweifeln.",
                    Audience.GROUPS));

    private final ProfileStore store;

    TownProfiles(ProfileStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public void fill(DemoTown town) {
        TOLD.forEach(told -> store.write(town.get(told.person), new Written(told.part, told.text, told.audience)));
    }

    private record Told(String person, Part part, String text, Audience audience) {}
}
