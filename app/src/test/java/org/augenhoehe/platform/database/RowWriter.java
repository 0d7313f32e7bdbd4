package org.augenhoehe.platform.database;

import java.nio.file.Path;

/// A small platform for the crash loop: starts the database of a folder and writes rows until it is killed.
///
/// A number is printed only after its commit was acknowledged, so whoever reads it may rely on it.
final class RowWriter {
    private RowWriter() {}

    public static void main(String[] arguments) throws Exception {
        try (var database = EmbeddedDatabase.in(new DataFolder(Path.of(arguments[0])), said -> {});
                var connection = database.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists acknowledged (number bigint primary key, text text not null)");
            try (var last = statement.executeQuery("select coalesce(max(number), 0), count(*) from acknowledged")) {
                last.next();
                System.out.println("present " + last.getLong(1) + " " + last.getLong(2));
                for (var number = last.getLong(1) + 1; ; number++) {
                    statement.executeUpdate("insert into acknowledged values (" + number + ", repeat('x', 400))");
                    System.out.println(number);
                }
            }
        } catch (CannotStart e) {
            System.out.println("refused " + e.getMessage());
        }
    }
}
