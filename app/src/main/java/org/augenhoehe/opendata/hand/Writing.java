package org.augenhoehe.opendata.hand;

import java.io.OutputStream;

import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.opendata.row.Field;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Begins a file of a data set.
@Component("writingOfDataSets")
public class Writing {
    private final JsonMapper json;

    Writing(JsonMapper json) {
        this.json = json;
    }

    public RowWriter begin(Spelling spelling, DataSet<?> set, OutputStream out) {
        return switch (spelling) {
            case CSV -> new CsvRows(out, Field.of(set).stream().map(Field::name).toList(), json);
            case JSON -> new JsonRows(out, json);
        };
    }
}
