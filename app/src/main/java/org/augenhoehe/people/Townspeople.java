package org.augenhoehe.people;

import java.util.List;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

/// The people of Ahrenfurt, all of them invented.
@Component
class Townspeople implements DemoContent {
    private static final List<String> NAMES = List.of(
            "Anneliese Brandt",
            "Yusuf Demir",
            "Sonnenblume7",
            "Oksana Kovalenko",
            "Jonas Petersen",
            "Miriam Adler",
            "Khalid Rahimi",
            "Petra Lindner",
            "Tobias Weidmann",
            "Thuy Nguyen",
            "Gerda Matthiesen",
            "Rolf Tietjen",
            "Amira Haddad",
            "Deniz Aydın",
            "Mäuseturm",
            "Svenja Ohlsen",
            "Birgit Carstens",
            "Malte Friedrichs",
            "Nadine Wulff",
            "Henning Ploog",
            "Jette Brinkmann",
            "Lio");

    private final People people;

    Townspeople(People people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void fill(DemoTown town) {
        NAMES.forEach(name -> town.add(name, people.welcome(name, null)));
    }
}
