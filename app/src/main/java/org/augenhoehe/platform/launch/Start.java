package org.augenhoehe.platform.launch;

import java.util.ArrayList;

import org.augenhoehe.platform.database.Database;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the platform: the database in the background, the application meanwhile, and says where it is.
record Start(House house) {
    static final int RUNNING = -1;
    /// What Java itself answers to SIGTERM.
    private static final int ENDED_BY_SIGNAL = 143;

    int run() {
        house.terminal().println("Augenhöhe startet …");
        open();
        return RUNNING;
    }

    ConfigurableApplicationContext open() {
        var properties = properties();
        var database = house.ownDatabase();
        var early = new Thread(() -> endEarly(database));
        Runtime.getRuntime().addShutdownHook(early);
        try {
            var platform = application(database).run(properties);
            Runtime.getRuntime().removeShutdownHook(early);
            return platform;
        } catch (Throwable e) {
            database.close();
            throw e;
        }
    }

    /// Until the application stops the database after itself, a Ctrl-C has to stop it directly. What is only half
    /// started then has nothing to finish, and would wait long for a database that has gone.
    private static void endEarly(Database database) {
        database.close();
        Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
    }

    private SpringApplication application(Database database) {
        var spring = new SpringApplication(house.application());
        // A bean with an end: closed after everything that uses it, also on Ctrl-C.
        spring.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        "database",
                        Database.class,
                        () -> database,
                        definition -> ((AbstractBeanDefinition) definition).setDestroyMethodName("close")));
        spring.addListeners((ApplicationListener<ApplicationReadyEvent>) ready -> sayWhere());
        return spring;
    }

    private void sayWhere() {
        house.terminal().println("Augenhöhe ist bereit: " + house.settings().address());
        house.terminal().println("Strg-C beendet es.");
    }

    private String[] properties() {
        var settings = house.settings();
        var properties = new ArrayList<String>();
        for (var setting : Setting.values()) {
            if (setting != Setting.DATABASE_URL && setting != Setting.DATA) {
                properties.add("--" + setting.property() + "=" + settings.get(setting));
            }
        }
        properties.add(
                "--" + Setting.DATA.property() + "=" + settings.dataFolder().path());
        properties.add("--management.server.port=" + settings.managementPort());
        if (!settings.get(Setting.PUBLIC_URL).isEmpty()) {
            properties.add("--server.forward-headers-strategy=native");
        }
        return properties.toArray(String[]::new);
    }
}
