package org.augenhoehe.opendata.daily;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

/// The demonstration town has files of today, as soon as everything else is there.
@Component
class DemoFiles implements DemoContent {
    private final DayFiles files;

    DemoFiles(DayFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void fill(DemoTown town) {
        try {
            files.makeToday();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
