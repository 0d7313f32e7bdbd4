package org.augenhoehe.sharing.exchange.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.files.BrokenTable;
import org.augenhoehe.platform.files.TableRows;
import org.augenhoehe.platform.files.TextFile;
import org.augenhoehe.sharing.exchange.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a file of whatever form it is: a table of offers, or what CommonsBooking hands out as a table or as JSON.
@Component
public class OfferFiles {
    /// So many lines are looked at; a town shares less.
    private static final int MOST = 5000;

    private final Gazetteer gazetteer;

    OfferFiles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param organisation for which it would be taken; null for oneself
    public FileRead read(byte[] file, @Nullable UUID organisation) {
        return switch (TextFile.of(file)) {
            case TextFile.Read(var text) -> read(text, organisation);
            case TextFile.Mixed(var line) -> FileRead.refused(line, Trouble.MIXED, "");
            case TextFile.NoText(var line) -> FileRead.refused(line, Trouble.NO_TEXT, "");
        };
    }

    private FileRead read(String text, @Nullable UUID organisation) {
        var gathering = new FileRead.Gathering();
        if (text.stripLeading().startsWith("{")) {
            new CommonsApi(organisation, gazetteer, gathering).read(text);
            return gathering.size() > MOST ? FileRead.refused(0, Trouble.TOO_MANY, "") : gathering.done(true);
        }
        try {
            return table(text, organisation, gathering);
        } catch (BrokenTable broken) {
            return FileRead.refused(broken.line(), trouble(broken.why()), broken.detail());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it reads from memory
        }
    }

    private FileRead table(String text, @Nullable UUID organisation, FileRead.Gathering gathering) throws IOException {
        var own = new OfferRows(organisation, gazetteer, gathering);
        var foreign = new CommonsBookingRows(organisation, gazetteer, gathering);
        var header = new Header();
        TableRows.read(new StringReader(text), names -> header.is(names, own), row -> {
            if (header.foreign) {
                foreign.read(row);
            } else if (header.readable && gathering.size() <= MOST) {
                own.read(row);
            }
        });
        if (!header.foreign && !header.readable) {
            return FileRead.refused(1, Trouble.NO_COLUMN, Column.TITLE.written());
        }
        return gathering.size() > MOST ? FileRead.refused(0, Trouble.TOO_MANY, "") : gathering.done(header.foreign);
    }

    private static Trouble trouble(BrokenTable.Why why) {
        return switch (why) {
            case EMPTY -> Trouble.EMPTY;
            case COLUMN_TWICE -> Trouble.COLUMN_TWICE;
            case BROKEN -> Trouble.BROKEN;
        };
    }

    /// What the first line says of the rest.
    private static final class Header {
        private boolean foreign;
        private boolean readable;

        void is(List<String> names, OfferRows own) {
            foreign = CommonsBookingRows.is(names);
            readable = Column.TITLE.isIn(names);
            if (!foreign && readable) {
                own.header(names);
            }
        }
    }
}
