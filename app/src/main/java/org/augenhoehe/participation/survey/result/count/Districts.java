package org.augenhoehe.participation.survey.result.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Parts;
import org.augenhoehe.participation.survey.result.protect.SmallAnswers;

/// Counts places by their names. A place that fewer than five people named is not named: it may be somebody's door.
final class Districts {
    private Districts() {}

    static Figure figure(List<Given> given, Figure figure) {
        var people = new TreeMap<String, Integer>();
        for (var answer : given) {
            if (answer instanceof Given.Located located) {
                people.merge(located.text(), 1, Integer::sum);
            }
        }
        var names = List.copyOf(people.keySet());
        var counts = new LinkedHashMap<Integer, Integer>();
        names.forEach(name -> counts.put(counts.size() + 1, people.get(name)));
        return name(SmallAnswers.unordered(counts), names, figure);
    }

    private static Figure name(Parts parts, List<String> names, Figure figure) {
        var named = new ArrayList<String>();
        var told = new ArrayList<Part>();
        for (var part : parts.all()) {
            if (part.keys().size() == 1 && part.people() >= Parts.LEAST) {
                named.add(names.get(part.keys().getFirst() - 1));
                told.add(new Part(List.of(named.size()), part.people()));
            } else {
                told.add(new Part(List.of(0), part.people()));
            }
        }
        return figure.with(List.of(new Row(0, new Parts(told, null)))).withNames(named);
    }
}
