package org.augenhoehe.participation.decision.box;

import java.util.Map;

import org.augenhoehe.participation.decision.way.Json;

import tools.jackson.databind.node.ObjectNode;

/// A box as it was sealed before the words of options stood beside the seal.
public final class OlderBox {
    private OlderBox() {}

    /// @param box as it is sealed today
    /// @param titles of the options by number
    public static String of(String box, Map<String, String> titles) {
        var chain = new Chain();
        box.lines()
                .filter(line -> !line.startsWith(BoxFile.WORDS) && !line.startsWith(BoxFile.REMARK))
                .map(line -> line.substring(65))
                .forEach(line -> chain.add(line.contains("\"terms\":") ? first(line, titles) : line));
        return chain.text();
    }

    public static String seal(String box) {
        return box.lines().toList().getLast().substring(0, 64);
    }

    private static String first(String line, Map<String, String> titles) {
        var said = (ObjectNode) Json.MAPPER.readTree(line);
        said.put("box", SealedBox.OLDER);
        for (var one : said.path("terms").path("options")) {
            var option = (ObjectNode) one;
            option.remove("print");
            option.put("title", titles.get(option.path("number").asString()));
        }
        return Json.MAPPER.writeValueAsString(said);
    }
}
