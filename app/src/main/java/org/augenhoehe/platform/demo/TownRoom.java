package org.augenhoehe.platform.demo;

import java.util.Map;
import java.util.function.Consumer;

/// What people of the town can do in a room, as the stories of the town call it. Declared as a bean.
public interface TownRoom {
    /// By the word that stands in a story under "does".
    Map<String, Consumer<Scene>> deeds();
}
