package org.augenhoehe.opendata;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.opendata.SomeOpenData.Tempting;
import org.augenhoehe.opendata.daily.DayFiles;
import org.augenhoehe.opendata.daily.DayFolder;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What is personal is in no data set and in no file of any day; what is hidden later goes from them. A new data set
/// needs its case in [SomeOpenData].
@PlatformTest
class NothingPersonalTest {
    private static final Pattern NEXT = Pattern.compile("\n(\\{\"id\":\")?[0-9a-f]{8}-[0-9a-f-]{27}\"?,");

    @Autowired
    DataSets sets;

    @Autowired
    SomeOpenData some;

    @Autowired
    DayFiles days;

    @Autowired
    DayFolder folder;

    @Autowired
    Click click;

    @Test
    void everyDataSetHasItsCase() {
        assertThat(some.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        sets.list().stream().map(set -> set.name()).collect(Collectors.toSet()));
    }

    /// All are tempted first, and hidden together: the files of a day hold every set, and take a while.
    @TestFactory
    List<DynamicTest> nothingPersonalIsTaken() throws Exception {
        var all = new LinkedHashMap<String, Tempting>();
        for (var set : sets.list()) {
            all.put(set.name(), some.all().get(set.name()).make());
        }
        days.makeToday();
        var tests = new ArrayList<DynamicTest>();
        all.forEach((set, tempting) ->
                tests.add(DynamicTest.dynamicTest(set, () -> nothingPersonalStandsThere(set, tempting))));
        tests.add(DynamicTest.dynamicTest("everything is hidden", () -> hide(all.values())));
        all.forEach((set, tempting) ->
                tests.add(DynamicTest.dynamicTest(set + " without what is hidden", () -> itIsGone(set, tempting))));
        return tests;
    }

    private void nothingPersonalStandsThere(String set, Tempting tempting) throws Exception {
        for (var text : all(set)) {
            var row = row(text, tempting);
            tempting.gone().forEach(words -> assertThat(row).contains(words));
            assertQuiet(text, tempting);
        }
    }

    private void hide(Collection<Tempting> all) throws Exception {
        for (var tempting : all) {
            tempting.hide().run();
        }
        days.putRight();
    }

    private void itIsGone(String set, Tempting tempting) throws Exception {
        for (var text : all(set)) {
            var left = begin(text, tempting) < 0 ? "" : row(text, tempting);
            tempting.gone().forEach(words -> assertThat(left).doesNotContain(words));
            assertQuiet(text, tempting);
        }
    }

    private static void assertQuiet(String text, Tempting tempting) {
        tempting.never()
                .forEach(words -> assertThat(text.contains(words)).as(words).isFalse());
        if (begin(text, tempting) >= 0) {
            var row = row(text, tempting);
            tempting.figures().forEach(figure -> assertThat(row).doesNotContain(figure));
        }
    }

    private List<String> all(String set) throws Exception {
        return List.of(live(set, "json"), ofDay(set, "json"), live(set, "csv"), ofDay(set, "csv"));
    }

    /// From where it begins to where the next one does.
    private static String row(String text, Tempting tempting) {
        var begin = begin(text, tempting);
        assertThat(begin).as(tempting.row()).isNotNegative();
        var next = NEXT.matcher(text);
        return text.substring(begin, next.find(begin + 1) ? next.start() : text.length());
    }

    private static int begin(String text, Tempting tempting) {
        return text.indexOf(text.startsWith("[") ? "\n{\"id\":\"" + tempting.row() : "\n" + tempting.row());
    }

    private String live(String set, String ending) throws Exception {
        return click.look("/daten/" + set + "." + ending).getContentAsString();
    }

    private String ofDay(String set, String ending) throws Exception {
        var list = folder.findNewest().orElseThrow();
        var file = list.find(set).orElseThrow().files().stream()
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow();
        return Files.readString(folder.path(list.day(), file));
    }
}
