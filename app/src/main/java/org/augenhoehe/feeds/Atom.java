package org.augenhoehe.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed as RFC 4287 wants it. Rooms with feeds of their own write them with it, too.
///
/// @param address of the feed itself, which is its id
/// @param page the address of the page that says the same
/// @param updated when something happened last
public record Atom(
        String base,
        String address,
        String page,
        String title,
        String author,
        String language,
        Instant updated,
        List<NewsLine> lines) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /// What people paste may hold characters that XML has no way to write.
    private static final String NO_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    public byte[] write() {
        try {
            var bytes = new ByteArrayOutputStream();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            text(xml, "id", address);
            text(xml, "title", title);
            text(xml, "updated", moment(updated));
            xml.writeStartElement("author");
            text(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", "application/atom+xml", address);
            link(xml, "alternate", "text/html", page);
            for (var line : lines) {
                entry(xml, line);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void entry(XMLStreamWriter xml, NewsLine line) throws XMLStreamException {
        var told = line.told();
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + line.id());
        text(xml, "title", told.sentence());
        text(xml, "updated", moment(line.at()));
        link(xml, "alternate", "text/html", base + told.path());
        text(xml, "content", (told.about() + "\n" + told.reason()).strip());
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text.replaceAll(NO_XML, ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
