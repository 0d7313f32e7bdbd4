package org.augenhoehe;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.database.Database;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Every application context of a test gets a database of its own, and a data folder that no earlier run wrote to;
/// nothing needs to be written into the test.
public class TestDatabaseForEveryContext implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    private record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var database = TestDatabase.fresh();
            context.getBeanFactory().registerSingleton(Database.class.getName(), database);
            TestPropertyValues.of("augenhoehe.data=target/data/" + UUID.randomUUID())
                    .applyTo(context);
        }
    }
}
