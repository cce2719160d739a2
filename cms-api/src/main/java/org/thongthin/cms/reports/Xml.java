package org.thongthin.cms.reports;

import java.io.InputStream;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part of a workbook from element to element, by local names; without document types and entities. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    /** ECMA-376, 22.9.2.19. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader reader;

    Xml(InputStream part) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(part);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether there is a further element of that name; goes to its beginning. */
    boolean toStart(String name) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the next element that begins before the end of the one that is named; empty at that end. */
    String within(String outer) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(outer)) {
                return "";
            }
        }
        return "";
    }

    /** An attribute of the element that just began, by its local name. */
    String attribute(String name, String absent) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return absent;
    }

    /** What the element that just began says, if nothing but text. */
    String words() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The text of the element that just began, in all its runs but not in what says how it is pronounced. */
    String text(String outer) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int pronounced = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            if (!starts && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            if (name.equals("rPh")) {
                pronounced += starts ? 1 : -1;
            } else if (starts && name.equals("t") && pronounced == 0) {
                text.append(reader.getElementText());
            } else if (!starts && name.equals(outer)) {
                break;
            }
        }
        return plain(text.toString());
    }

    static String plain(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(Xml::letter) : text;
    }

    private static String letter(MatchResult code) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
