package org.augenhoehe.participation.paper.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.DUPLEX;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.springframework.web.util.HtmlUtils;

/// A PDF with title, language and a tree of what everything is (PDF/UA-1).
final class TaggedPdf implements AutoCloseable {
    final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement all = new PDStructureElement("Document", root);
    private final List<COSArray> parents = new ArrayList<>();
    private IdentityHashMap<Node, PDStructureElement> elements = new IdentityHashMap<>();
    private PDStructureElement copy = all;

    TaggedPdf(String title, String language) throws IOException {
        document.setVersion(1.7f);
        root.appendKid(all);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        catalog.setLanguage(language);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var wish = new PDViewerPreferences(catalog.getCOSObject());
        wish.setDisplayDocTitle(true);
        // The boxes stay where they are, and nobody's letter has another person's on its back.
        wish.setPrintScaling(PRINT_SCALING.None);
        wish.setDuplex(DUPLEX.Simplex);
        catalog.setViewerPreferences(wish);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Augenhöhe");
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String xmp(String title) {
        var safe = HtmlUtils.htmlEscapeDecimal(title, "UTF-8");
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdf:Producer>Augenhöhe</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>\
            """.formatted(safe);
    }

    /// What follows belongs to another person's copy.
    void nextCopy() {
        elements = new IdentityHashMap<>();
        copy = new PDStructureElement("Sect", all);
        all.appendKid(copy);
    }

    Leaf leaf(Fonts fonts) throws IOException {
        var marks = new COSArray();
        parents.add(marks);
        return new Leaf(this, fonts, parents.size() - 1, marks);
    }

    PDStructureElement element(Node node) {
        var known = elements.get(node);
        if (known != null) {
            return known;
        }
        PDStructureNode parent = node.parent == null ? copy : element(node.parent);
        var element = new PDStructureElement(node.role, parent);
        if (node.role.equals("TH")) {
            var scope = new PDTableAttributeObject();
            scope.setScope(node.spoken);
            element.addAttribute(scope);
        } else if (!node.spoken.isEmpty()) {
            element.setAlternateDescription(node.spoken);
        }
        parent.appendKid(element);
        elements.put(node, element);
        return element;
    }

    byte[] bytes() throws IOException {
        var numbers = new COSArray();
        for (var page = 0; page < parents.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(parents.get(page));
        }
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree(numbers));
        root.setParentTreeNextKey(parents.size());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static COSDictionary tree(COSArray numbers) {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
