package org.augenhoehe;

import org.augenhoehe.platform.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The house. What can be done with it from outside is said by `./augenhoehe help`.
@SpringBootApplication
public class Augenhoehe {
    public static void main(String[] arguments) {
        Launch.run(Augenhoehe.class, arguments);
    }
}
