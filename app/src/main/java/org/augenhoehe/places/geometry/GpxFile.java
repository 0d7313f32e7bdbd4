package org.augenhoehe.places.geometry;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Reads a GPX file: its points, routes and tracks with their names. What a device adds, such as times and pulses, is
/// not looked at. Nothing outside of the file is asked for.
public final class GpxFile {
    private static final XMLInputFactory XML = careful();

    private GpxFile() {}

    private static XMLInputFactory careful() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// @param within where things of this place lie, to know swapped coordinates; null where that is not known
    /// @param told each point, route and track in its order, also those whose shape is wrong
    public static FileRead read(InputStream in, @Nullable Envelope within, Consumer<Feature> told) {
        try {
            var xml = XML.createXMLStreamReader(in);
            try {
                return new GpxReading(xml, within, told).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            return new FileRead.Broken(Flaw.NOT_XML, at == null ? "" : Integer.toString(at.getLineNumber()));
        }
    }
}
