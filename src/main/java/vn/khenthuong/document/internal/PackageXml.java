package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the two small XML formats of an office package: which part is of which type, and what a part refers to. */
final class PackageXml {

    private static final XMLInputFactory FACTORY = factory();

    /** Where the office programs of a unit keep the templates of that computer. */
    private static final String LOCAL = "(?i)(file:/{0,3})?([a-z]:([\\\\/]|%5c)|[^:/\\\\]+$).*";

    /** Whatever is fetched by these only when somebody clicks, or asks for new figures. */
    private static final Set<String> ON_DEMAND =
            Set.of("hyperlink", "externallinkpath", "xlpathmissing", "externallinklongpath");

    private static final Set<String> LOCAL_IS_FINE = Set.of("attachedtemplate", "image");
    private static final Set<String> OBJECTS = Set.of("oleobject", "control", "activexcontrolbinary");

    private PackageXml() {}

    /**
     * Content types: of parts by their name in lower case without the first stroke, and of all others by {@code *.extension}.
     *
     * @throws FileFaultException when it is no XML, or more than such a list is
     */
    static Map<String, String> contentTypes(InputStream in) throws IOException, FileFaultException {
        Map<String, String> types = new HashMap<>();
        read(in, reader -> {
            String type = reader.getAttributeValue(null, "ContentType");
            String part = reader.getAttributeValue(null, "PartName");
            String extension = reader.getAttributeValue(null, "Extension");
            if (type != null && part != null) {
                types.put(OfficeInspection.normal(part), type.toLowerCase(Locale.ROOT));
            } else if (type != null && extension != null) {
                types.put("*." + extension.toLowerCase(Locale.ROOT), type.toLowerCase(Locale.ROOT));
            }
        });
        return types;
    }

    /** @throws FileFaultException when something outside the file is fetched by opening it */
    static void requireNothingRemote(InputStream in) throws IOException, FileFaultException {
        read(in, reader -> {
            if ("external".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))) {
                String type = reader.getAttributeValue(null, "Type");
                String target = reader.getAttributeValue(null, "Target");
                requireHarmless(
                        type == null
                                ? ""
                                : type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                        target == null ? "" : target.strip());
            }
        });
    }

    private static void requireHarmless(String type, String target) throws FileFaultException {
        boolean webPicture = type.equals("image") && target.matches("(?i)(https?://|cid:).*");
        boolean local = LOCAL_IS_FINE.contains(type) && target.matches(LOCAL);
        if (!ON_DEMAND.contains(type) && !webPicture && !local) {
            throw new FileFaultException(OBJECTS.contains(type) ? FileFault.EMBEDDED_OBJECT : FileFault.REMOTE_PART);
        }
    }

    private static void read(InputStream in, Element element) throws IOException, FileFaultException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.read(reader);
                } else if (event == XMLStreamConstants.DTD) {
                    throw new FileFaultException(FileFault.BROKEN);
                }
            }
            reader.close();
        } catch (XMLStreamException unreadable) {
            if (unreadable.getNestedException() instanceof BudgetedStream.FoundWhileReading found) {
                throw found;
            }
            throw new FileFaultException(FileFault.BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Looks at an element. */
    @FunctionalInterface
    private interface Element {
        void read(XMLStreamReader reader) throws FileFaultException;
    }
}
