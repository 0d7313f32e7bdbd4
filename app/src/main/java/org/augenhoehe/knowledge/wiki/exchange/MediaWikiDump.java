package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What MediaWiki exports as XML, read as a stream. It may bring no document type and nothing from outside: neither a
/// file of the house nor an address is ever opened for it. The last revision of each page is taken.
record MediaWikiDump(Opening opening, String shown) implements WikiFile {
    private static final int NAMESPACE_OF_PAGES = 0;
    private static final int LONGEST = 4_000_000;

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    @Override
    public void names(Consumer<String> each) throws IOException {
        read(page -> {
            if (page.namespace == NAMESPACE_OF_PAGES) {
                each.accept(page.title);
            }
        });
    }

    @Override
    public void pages(Consumer<Found> each, Notes notes) throws IOException {
        read(page -> {
            if (page.namespace != NAMESPACE_OF_PAGES) {
                notes.add("wiki.taking.note.namespace", page.title);
            } else if (!page.redirect.isEmpty()) {
                each.accept(new Found(page.title, page.redirect, ""));
            } else {
                if (page.revisions > 1) {
                    notes.add("wiki.taking.note.revisions", page.title);
                }
                each.accept(new Found(page.title, "", Wikitext.markdown(page.title, page.text, notes)));
            }
        });
    }

    private void read(Consumer<Page> each) throws IOException {
        try (var in = opening.open()) {
            var xml = factory().createXMLStreamReader(in);
            var known = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    throw new Refused("wiki.taking.xml.type", shown);
                }
                if (xml.isStartElement() && xml.getLocalName().equals("mediawiki")) {
                    known = true;
                } else if (xml.isStartElement() && xml.getLocalName().equals("page")) {
                    each.accept(page(xml));
                }
            }
            if (!known) {
                throw new Refused("wiki.taking.xml.other", shown);
            }
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new Refused("wiki.taking.xml.broken", String.valueOf(line));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Page page(XMLStreamReader xml) throws XMLStreamException {
        var page = new Page();
        while (xml.hasNext()) {
            xml.next();
            if (xml.isEndElement() && xml.getLocalName().equals("page")) {
                return page;
            }
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "title" -> page.title = xml.getElementText();
                    case "ns" -> page.namespace = number(xml.getElementText());
                    case "redirect" -> {
                        var target = xml.getAttributeValue(null, "title");
                        page.redirect = target == null ? "" : target;
                    }
                    case "text" -> {
                        var text = xml.getElementText();
                        page.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
                        page.revisions++;
                    }
                    default -> {
                        // Who wrote it and when stays in the wiki it comes from.
                    }
                }
            }
        }
        return page;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static final class Page {
        private String title = "";
        private int namespace;
        private String redirect = "";
        private String text = "";
        private int revisions;
    }
}
