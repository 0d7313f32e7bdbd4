package org.augenhoehe.atlas.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.augenhoehe.atlas.entry.Entry;

/// For devices that lead the way: everything is a point. Lines and areas come as a point inside of them; as they are,
/// they
/// stand in the other formats.
final class Gpx {
    private static final String SPACE = "http://www.topografix.com/GPX/1/1";

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Gpx() {}

    static void write(Stream<Entry> entries, String base, Writer out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument();
            xml.writeStartElement("gpx");
            xml.writeDefaultNamespace(SPACE);
            xml.writeAttribute("version", "1.1");
            xml.writeAttribute("creator", "Augenhoehe");
            for (var iterator = entries.iterator(); iterator.hasNext(); ) {
                point(xml, iterator.next(), base);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void point(XMLStreamWriter xml, Entry entry, String base) throws XMLStreamException {
        if (entry.latitude() == null || entry.longitude() == null) {
            return;
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("wpt");
        xml.writeAttribute("lat", entry.latitude().toString());
        xml.writeAttribute("lon", entry.longitude().toString());
        element(xml, "name", entry.name());
        if (!entry.about().isEmpty()) {
            element(xml, "desc", entry.about());
        }
        xml.writeStartElement("link");
        xml.writeAttribute("href", base + entry.path());
        xml.writeEndElement();
        element(xml, "type", entry.category().word());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // What no XML may hold would make the file unreadable.
        xml.writeCharacters(NO_XML.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }
}
