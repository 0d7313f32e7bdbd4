package org.augenhoehe.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The published JSON schemas of HSDS 3.0, formats asserted; and what the OpenAPI says about pages in a schema of
/// our own, which is there even where the published ones are not.
public final class HsdsSchemas {
    private static final String BASE = "https://schemas.example/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(HsdsSchemas::read));

    private static final Path OWN = Path.of("src/test/resources/directory/schema");

    private HsdsSchemas() {}

    private static String read(String address) {
        try {
            return Files.readString(DirectoryFiles.real("hsds-3.0/schema/" + address.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param kind `service`, `organization`, …
    public static void assertFits(String kind, JsonNode thing) {
        DirectoryFiles.real("hsds-3.0/schema/" + kind + ".json");
        List<Error> errors = REGISTRY.getSchema(SchemaLocation.of(BASE + kind + ".json"))
                .validate(thing, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        // Sources write addresses without "https://", which the schema's format does not take; that is theirs to mend.
        assertThat(errors)
                .filteredOn(error -> !error.getKeyword().equals("format") || isId(error))
                .isEmpty();
    }

    public static void assertIsPage(JsonNode page) throws IOException {
        var schema = REGISTRY.getSchema(Files.readString(OWN.resolve("page.json")), InputFormat.JSON);
        assertThat(schema.validate(
                        page, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    private static boolean isId(Error error) {
        return error.getInstanceLocation().toString().endsWith("id");
    }
}
