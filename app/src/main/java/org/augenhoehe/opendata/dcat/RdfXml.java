package org.augenhoehe.opendata.dcat;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.augenhoehe.opendata.dcat.Graph.Statement;
import org.augenhoehe.opendata.dcat.Term.Address;
import org.augenhoehe.opendata.dcat.Term.Words;

/// RDF/XML: the spelling that GovData harvests.
final class RdfXml {
    private static final String RDF = Vocabulary.full("rdf:");

    private final XMLStreamWriter xml;

    private RdfXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Graph graph) {
        var text = new StringWriter();
        try {
            new RdfXml(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).write(graph);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(Graph graph) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rdf", "RDF", RDF);
        for (var known : Vocabulary.all().entrySet()) {
            xml.writeNamespace(known.getKey(), known.getValue());
        }
        for (var thing : graph.things().entrySet()) {
            xml.writeCharacters("\n");
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeAttribute("rdf", RDF, "about", Turtle.address(thing.getKey()));
            for (var statement : thing.getValue()) {
                write(statement);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Statement statement) throws XMLStreamException {
        var colon = statement.says().indexOf(':');
        var prefix = statement.says().substring(0, colon);
        xml.writeCharacters("\n  ");
        xml.writeStartElement(prefix, statement.says().substring(colon + 1), Vocabulary.full(prefix + ":"));
        switch (statement.what()) {
            case Address(var address) -> xml.writeAttribute("rdf", RDF, "resource", Turtle.address(address));
            case Words(var text, var language, var type) -> {
                if (language != null) {
                    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
                } else if (type != null) {
                    xml.writeAttribute("rdf", RDF, "datatype", type);
                }
                xml.writeCharacters(allowed(text));
            }
        }
        xml.writeEndElement();
    }

    /// Signs that no XML can hold go.
    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "");
    }
}
